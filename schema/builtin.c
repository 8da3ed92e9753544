// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/headings.yaml" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/queries/acceptance-days.sql" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/queries/acceptances.sql" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/queries/benefits-measured.sql" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/queries/booked-against-allocated.sql" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/queries/causes-of-delay.sql" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/queries/compliance-by-class.sql" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/queries/compliance-trend.sql" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/queries/conditional-gates.sql" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/queries/conditions-to-come.sql" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/queries/contracts-amended.sql" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/queries/cost-increases.sql" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/queries/days-to-contract.sql" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/queries/decisions.sql" if_empty(0)
};
static const unsigned char file14[] = {
#embed "common/queries/durations-by-class.sql" if_empty(0)
};
static const unsigned char file15[] = {
#embed "common/queries/earned-value.sql" if_empty(0)
};
static const unsigned char file16[] = {
#embed "common/queries/entered-and-left.sql" if_empty(0)
};
static const unsigned char file17[] = {
#embed "common/queries/experience.sql" if_empty(0)
};
static const unsigned char file18[] = {
#embed "common/queries/exposure-and-reserves.sql" if_empty(0)
};
static const unsigned char file19[] = {
#embed "common/queries/filed-costs.sql" if_empty(0)
};
static const unsigned char file20[] = {
#embed "common/queries/forecast-errors.sql" if_empty(0)
};
static const unsigned char file21[] = {
#embed "common/queries/forecasts-before-the-end.sql" if_empty(0)
};
static const unsigned char file22[] = {
#embed "common/queries/forecasts-six-months-ahead.sql" if_empty(0)
};
static const unsigned char file23[] = {
#embed "common/queries/free-days-by-skill.sql" if_empty(0)
};
static const unsigned char file24[] = {
#embed "common/queries/green-then-red.sql" if_empty(0)
};
static const unsigned char file25[] = {
#embed "common/queries/internal-days.sql" if_empty(0)
};
static const unsigned char file26[] = {
#embed "common/queries/landing-by-programme.sql" if_empty(0)
};
static const unsigned char file27[] = {
#embed "common/queries/left-to-pay.sql" if_empty(0)
};
static const unsigned char file28[] = {
#embed "common/queries/lessons-by-category.sql" if_empty(0)
};
static const unsigned char file29[] = {
#embed "common/queries/means-by-quarter.sql" if_empty(0)
};
static const unsigned char file30[] = {
#embed "common/queries/money-by-objective.sql" if_empty(0)
};
static const unsigned char file31[] = {
#embed "common/queries/open-actions.sql" if_empty(0)
};
static const unsigned char file32[] = {
#embed "common/queries/open-asks.sql" if_empty(0)
};
static const unsigned char file33[] = {
#embed "common/queries/open-issues-by-owner.sql" if_empty(0)
};
static const unsigned char file34[] = {
#embed "common/queries/open-items.sql" if_empty(0)
};
static const unsigned char file35[] = {
#embed "common/queries/overruns-by-class.sql" if_empty(0)
};
static const unsigned char file36[] = {
#embed "common/queries/payment-authorisations.sql" if_empty(0)
};
static const unsigned char file37[] = {
#embed "common/queries/phase-regressions.sql" if_empty(0)
};
static const unsigned char file38[] = {
#embed "common/queries/records-to-dispose-of.sql" if_empty(0)
};
static const unsigned char file39[] = {
#embed "common/queries/requests-ranked.sql" if_empty(0)
};
static const unsigned char file40[] = {
#embed "common/queries/reserves-never-lifted.sql" if_empty(0)
};
static const unsigned char file41[] = {
#embed "common/queries/risks-occurred.sql" if_empty(0)
};
static const unsigned char file42[] = {
#embed "common/queries/run-costs.sql" if_empty(0)
};
static const unsigned char file43[] = {
#embed "common/queries/silent-projects.sql" if_empty(0)
};
static const unsigned char file44[] = {
#embed "common/queries/slipping-milestones.sql" if_empty(0)
};
static const unsigned char file45[] = {
#embed "common/queries/stopped-projects.sql" if_empty(0)
};
static const unsigned char file46[] = {
#embed "common/queries/suppliers-compared.sql" if_empty(0)
};
static const unsigned char file47[] = {
#embed "common/queries/team-load.sql" if_empty(0)
};
static const unsigned char file48[] = {
#embed "common/queries/watermelons.sql" if_empty(0)
};
static const unsigned char file49[] = {
#embed "common/queries/year-landing-by-programme.sql" if_empty(0)
};
static const unsigned char file50[] = {
#embed "common/rules/accepted-without-evidence.yaml" if_empty(0)
};
static const unsigned char file51[] = {
#embed "common/rules/action-overdue.yaml" if_empty(0)
};
static const unsigned char file52[] = {
#embed "common/rules/allocated-while-absent.yaml" if_empty(0)
};
static const unsigned char file53[] = {
#embed "common/rules/allocation-outside-project.yaml" if_empty(0)
};
static const unsigned char file54[] = {
#embed "common/rules/amendments-above-threshold.yaml" if_empty(0)
};
static const unsigned char file55[] = {
#embed "common/rules/artefact-missing.yaml" if_empty(0)
};
static const unsigned char file56[] = {
#embed "common/rules/ask-unanswered.yaml" if_empty(0)
};
static const unsigned char file57[] = {
#embed "common/rules/baseline-moved-without-decision.yaml" if_empty(0)
};
static const unsigned char file58[] = {
#embed "common/rules/benefits-review-missed.yaml" if_empty(0)
};
static const unsigned char file59[] = {
#embed "common/rules/bow-wave.yaml" if_empty(0)
};
static const unsigned char file60[] = {
#embed "common/rules/budget-does-not-sum.yaml" if_empty(0)
};
static const unsigned char file61[] = {
#embed "common/rules/change-implemented-unapproved.yaml" if_empty(0)
};
static const unsigned char file62[] = {
#embed "common/rules/change-pending-too-long.yaml" if_empty(0)
};
static const unsigned char file63[] = {
#embed "common/rules/closed-not-archived.yaml" if_empty(0)
};
static const unsigned char file64[] = {
#embed "common/rules/closed-with-open-items.yaml" if_empty(0)
};
static const unsigned char file65[] = {
#embed "common/rules/closed-without-acceptance.yaml" if_empty(0)
};
static const unsigned char file66[] = {
#embed "common/rules/closed-without-end-report.yaml" if_empty(0)
};
static const unsigned char file67[] = {
#embed "common/rules/closed-without-lessons.yaml" if_empty(0)
};
static const unsigned char file68[] = {
#embed "common/rules/commitment-above-authorisation.yaml" if_empty(0)
};
static const unsigned char file69[] = {
#embed "common/rules/commitments-left-open.yaml" if_empty(0)
};
static const unsigned char file70[] = {
#embed "common/rules/committee-missed.yaml" if_empty(0)
};
static const unsigned char file71[] = {
#embed "common/rules/consumption-in-future.yaml" if_empty(0)
};
static const unsigned char file72[] = {
#embed "common/rules/consumption-missing.yaml" if_empty(0)
};
static const unsigned char file73[] = {
#embed "common/rules/consumption-without-commitment.yaml" if_empty(0)
};
static const unsigned char file74[] = {
#embed "common/rules/contract-ends-before-milestone.yaml" if_empty(0)
};
static const unsigned char file75[] = {
#embed "common/rules/copy-paste-status.yaml" if_empty(0)
};
static const unsigned char file76[] = {
#embed "common/rules/decision-without-owner.yaml" if_empty(0)
};
static const unsigned char file77[] = {
#embed "common/rules/dependency-cycle.yaml" if_empty(0)
};
static const unsigned char file78[] = {
#embed "common/rules/dependency-later-than-dependent.yaml" if_empty(0)
};
static const unsigned char file79[] = {
#embed "common/rules/dependency-on-closed.yaml" if_empty(0)
};
static const unsigned char file80[] = {
#embed "common/rules/dependency-unacknowledged.yaml" if_empty(0)
};
static const unsigned char file81[] = {
#embed "common/rules/dependency-unresolved.yaml" if_empty(0)
};
static const unsigned char file82[] = {
#embed "common/rules/derived-figure-differs.yaml" if_empty(0)
};
static const unsigned char file83[] = {
#embed "common/rules/document-duplicate.yaml" if_empty(0)
};
static const unsigned char file84[] = {
#embed "common/rules/earned-value-inconsistent.yaml" if_empty(0)
};
static const unsigned char file85[] = {
#embed "common/rules/end-before-start.yaml" if_empty(0)
};
static const unsigned char file86[] = {
#embed "common/rules/exposure-above-reserve.yaml" if_empty(0)
};
static const unsigned char file87[] = {
#embed "common/rules/external-opinion-missing.yaml" if_empty(0)
};
static const unsigned char file88[] = {
#embed "common/rules/funding-gap.yaml" if_empty(0)
};
static const unsigned char file89[] = {
#embed "common/rules/gate-checklist-incomplete.yaml" if_empty(0)
};
static const unsigned char file90[] = {
#embed "common/rules/gate-condition-overdue.yaml" if_empty(0)
};
static const unsigned char file91[] = {
#embed "common/rules/gate-skipped.yaml" if_empty(0)
};
static const unsigned char file92[] = {
#embed "common/rules/go-live-condition-missing.yaml" if_empty(0)
};
static const unsigned char file93[] = {
#embed "common/rules/go-live-in-freeze.yaml" if_empty(0)
};
static const unsigned char file94[] = {
#embed "common/rules/id-changed.yaml" if_empty(0)
};
static const unsigned char file95[] = {
#embed "common/rules/id-duplicate.yaml" if_empty(0)
};
static const unsigned char file96[] = {
#embed "common/rules/issue-overdue.yaml" if_empty(0)
};
static const unsigned char file97[] = {
#embed "common/rules/landing-above-budget.yaml" if_empty(0)
};
static const unsigned char file98[] = {
#embed "common/rules/manager-inactive.yaml" if_empty(0)
};
static const unsigned char file99[] = {
#embed "common/rules/milestone-outside-project.yaml" if_empty(0)
};
static const unsigned char file100[] = {
#embed "common/rules/milestone-past-due.yaml" if_empty(0)
};
static const unsigned char file101[] = {
#embed "common/rules/milestone-reached-in-future.yaml" if_empty(0)
};
static const unsigned char file102[] = {
#embed "common/rules/milestone-slips-repeatedly.yaml" if_empty(0)
};
static const unsigned char file103[] = {
#embed "common/rules/minutes-missing.yaml" if_empty(0)
};
static const unsigned char file104[] = {
#embed "common/rules/mixed-currency.yaml" if_empty(0)
};
static const unsigned char file105[] = {
#embed "common/rules/name-near-duplicate.yaml" if_empty(0)
};
static const unsigned char file106[] = {
#embed "common/rules/no-risk-declared.yaml" if_empty(0)
};
static const unsigned char file107[] = {
#embed "common/rules/objective-unlinked.yaml" if_empty(0)
};
static const unsigned char file108[] = {
#embed "common/rules/over-allocated.yaml" if_empty(0)
};
static const unsigned char file109[] = {
#embed "common/rules/overall-better-than-worst.yaml" if_empty(0)
};
static const unsigned char file110[] = {
#embed "common/rules/phase-ahead-of-gate.yaml" if_empty(0)
};
static const unsigned char file111[] = {
#embed "common/rules/phase-regression.yaml" if_empty(0)
};
static const unsigned char file112[] = {
#embed "common/rules/placeholder-left.yaml" if_empty(0)
};
static const unsigned char file113[] = {
#embed "common/rules/planned-end-passed.yaml" if_empty(0)
};
static const unsigned char file114[] = {
#embed "common/rules/portfolio-overcommitted.yaml" if_empty(0)
};
static const unsigned char file115[] = {
#embed "common/rules/progress-regressed.yaml" if_empty(0)
};
static const unsigned char file116[] = {
#embed "common/rules/project-without-request.yaml" if_empty(0)
};
static const unsigned char file117[] = {
#embed "common/rules/raf-is-leftover-budget.yaml" if_empty(0)
};
static const unsigned char file118[] = {
#embed "common/rules/raf-stale.yaml" if_empty(0)
};
static const unsigned char file119[] = {
#embed "common/rules/rag-unexplained.yaml" if_empty(0)
};
static const unsigned char file120[] = {
#embed "common/rules/red-too-long.yaml" if_empty(0)
};
static const unsigned char file121[] = {
#embed "common/rules/red-without-recovery.yaml" if_empty(0)
};
static const unsigned char file122[] = {
#embed "common/rules/request-undecided.yaml" if_empty(0)
};
static const unsigned char file123[] = {
#embed "common/rules/request-unscored.yaml" if_empty(0)
};
static const unsigned char file124[] = {
#embed "common/rules/reserve-drawn-without-decision.yaml" if_empty(0)
};
static const unsigned char file125[] = {
#embed "common/rules/reserve-never-lifted.yaml" if_empty(0)
};
static const unsigned char file126[] = {
#embed "common/rules/retention-expired.yaml" if_empty(0)
};
static const unsigned char file127[] = {
#embed "common/rules/retention-missing.yaml" if_empty(0)
};
static const unsigned char file128[] = {
#embed "common/rules/risk-not-reviewed.yaml" if_empty(0)
};
static const unsigned char file129[] = {
#embed "common/rules/risk-red-not-escalated.yaml" if_empty(0)
};
static const unsigned char file130[] = {
#embed "common/rules/risk-red-unowned.yaml" if_empty(0)
};
static const unsigned char file131[] = {
#embed "common/rules/risk-strategy-invalid.yaml" if_empty(0)
};
static const unsigned char file132[] = {
#embed "common/rules/role-conflict.yaml" if_empty(0)
};
static const unsigned char file133[] = {
#embed "common/rules/role-unfilled.yaml" if_empty(0)
};
static const unsigned char file134[] = {
#embed "common/rules/schedule-tolerance-exceeded.yaml" if_empty(0)
};
static const unsigned char file135[] = {
#embed "common/rules/silent-project.yaml" if_empty(0)
};
static const unsigned char file136[] = {
#embed "common/rules/skill-gap.yaml" if_empty(0)
};
static const unsigned char file137[] = {
#embed "common/rules/snapshot-edited.yaml" if_empty(0)
};
static const unsigned char file138[] = {
#embed "common/rules/snapshot-missing.yaml" if_empty(0)
};
static const unsigned char file139[] = {
#embed "common/rules/spending-ends-before-go-live.yaml" if_empty(0)
};
static const unsigned char file140[] = {
#embed "common/rules/sponsor-missing.yaml" if_empty(0)
};
static const unsigned char file141[] = {
#embed "common/rules/standard-unpinned.yaml" if_empty(0)
};
static const unsigned char file142[] = {
#embed "common/rules/status-edited-after-closing.yaml" if_empty(0)
};
static const unsigned char file143[] = {
#embed "common/rules/status-never-filed.yaml" if_empty(0)
};
static const unsigned char file144[] = {
#embed "common/rules/status-overdue.yaml" if_empty(0)
};
static const unsigned char file145[] = {
#embed "common/rules/stuck-at-ninety.yaml" if_empty(0)
};
static const unsigned char file146[] = {
#embed "common/rules/template-drift.yaml" if_empty(0)
};
static const unsigned char file147[] = {
#embed "common/rules/template-outdated.yaml" if_empty(0)
};
static const unsigned char file148[] = {
#embed "common/rules/test-plan-missing.yaml" if_empty(0)
};
static const unsigned char file149[] = {
#embed "common/rules/timesheet-missing.yaml" if_empty(0)
};
static const unsigned char file150[] = {
#embed "common/rules/timesheet-on-closed.yaml" if_empty(0)
};
static const unsigned char file151[] = {
#embed "common/rules/timesheet-over-capacity.yaml" if_empty(0)
};
static const unsigned char file152[] = {
#embed "common/rules/training-expired.yaml" if_empty(0)
};
static const unsigned char file153[] = {
#embed "common/rules/transfer-unbalanced.yaml" if_empty(0)
};
static const unsigned char file154[] = {
#embed "common/rules/unauthorised-change.yaml" if_empty(0)
};
static const unsigned char file155[] = {
#embed "common/rules/variance-unexplained.yaml" if_empty(0)
};
static const unsigned char file156[] = {
#embed "common/rules/waiver-expired.yaml" if_empty(0)
};
static const unsigned char file157[] = {
#embed "common/rules/waiver-unused.yaml" if_empty(0)
};
static const unsigned char file158[] = {
#embed "common/rules/watermelon-cost.yaml" if_empty(0)
};
static const unsigned char file159[] = {
#embed "common/rules/watermelon-schedule.yaml" if_empty(0)
};
static const unsigned char file160[] = {
#embed "common/rules/year-landing-above-payment-authorisation.yaml" if_empty(0)
};
static const unsigned char file161[] = {
#embed "common/schema/allocation.schema.json" if_empty(0)
};
static const unsigned char file162[] = {
#embed "common/schema/budget.schema.json" if_empty(0)
};
static const unsigned char file163[] = {
#embed "common/schema/change_request.schema.json" if_empty(0)
};
static const unsigned char file164[] = {
#embed "common/schema/committee.schema.json" if_empty(0)
};
static const unsigned char file165[] = {
#embed "common/schema/contract.schema.json" if_empty(0)
};
static const unsigned char file166[] = {
#embed "common/schema/deliverable.schema.json" if_empty(0)
};
static const unsigned char file167[] = {
#embed "common/schema/document.schema.json" if_empty(0)
};
static const unsigned char file168[] = {
#embed "common/schema/end_report.schema.json" if_empty(0)
};
static const unsigned char file169[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file170[] = {
#embed "common/schema/forecast.schema.json" if_empty(0)
};
static const unsigned char file171[] = {
#embed "common/schema/gate_review.schema.json" if_empty(0)
};
static const unsigned char file172[] = {
#embed "common/schema/issue.schema.json" if_empty(0)
};
static const unsigned char file173[] = {
#embed "common/schema/minutes.schema.json" if_empty(0)
};
static const unsigned char file174[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file175[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file176[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file177[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file178[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file179[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file180[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file181[] = {
#embed "common/schema/record_fields.schema.json" if_empty(0)
};
static const unsigned char file182[] = {
#embed "common/schema/request.schema.json" if_empty(0)
};
static const unsigned char file183[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file184[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file185[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file186[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file187[] = {
#embed "common/schema/timesheet.schema.json" if_empty(0)
};
static const unsigned char file188[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file189[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file190[] = {
#embed "common/templates/end_report/end-report.fr.md" if_empty(0)
};
static const unsigned char file191[] = {
#embed "common/templates/end_report/end-report.fr.yaml" if_empty(0)
};
static const unsigned char file192[] = {
#embed "common/templates/end_report/end-report.md" if_empty(0)
};
static const unsigned char file193[] = {
#embed "common/templates/end_report/end-report.yaml" if_empty(0)
};
static const unsigned char file194[] = {
#embed "common/templates/gate_review/{gate_review}.fr.yaml" if_empty(0)
};
static const unsigned char file195[] = {
#embed "common/templates/gate_review/{gate_review}.yaml" if_empty(0)
};
static const unsigned char file196[] = {
#embed "common/templates/minutes/{date}.fr.md" if_empty(0)
};
static const unsigned char file197[] = {
#embed "common/templates/minutes/{date}.md" if_empty(0)
};
static const unsigned char file198[] = {
#embed "common/templates/project/project.fr.yaml" if_empty(0)
};
static const unsigned char file199[] = {
#embed "common/templates/project/project.yaml" if_empty(0)
};
static const unsigned char file200[] = {
#embed "common/templates/project/risks.fr.yaml" if_empty(0)
};
static const unsigned char file201[] = {
#embed "common/templates/project/risks.yaml" if_empty(0)
};
static const unsigned char file202[] = {
#embed "common/templates/project/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file203[] = {
#embed "common/templates/project/status/{period}.yaml" if_empty(0)
};
static const unsigned char file204[] = {
#embed "common/templates/status/{period}.fr.md" if_empty(0)
};
static const unsigned char file205[] = {
#embed "common/templates/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file206[] = {
#embed "common/templates/status/{period}.md" if_empty(0)
};
static const unsigned char file207[] = {
#embed "common/templates/status/{period}.yaml" if_empty(0)
};
static const unsigned char file208[] = {
#embed "common/views/absent_day.sql" if_empty(0)
};
static const unsigned char file209[] = {
#embed "common/views/alignment.sql" if_empty(0)
};
static const unsigned char file210[] = {
#embed "common/views/allocation_month.sql" if_empty(0)
};
static const unsigned char file211[] = {
#embed "common/views/allocation_span.sql" if_empty(0)
};
static const unsigned char file212[] = {
#embed "common/views/authority.sql" if_empty(0)
};
static const unsigned char file213[] = {
#embed "common/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file214[] = {
#embed "common/views/booked_month.sql" if_empty(0)
};
static const unsigned char file215[] = {
#embed "common/views/booking.sql" if_empty(0)
};
static const unsigned char file216[] = {
#embed "common/views/bow_wave.sql" if_empty(0)
};
static const unsigned char file217[] = {
#embed "common/views/capacity.sql" if_empty(0)
};
static const unsigned char file218[] = {
#embed "common/views/committee_due.sql" if_empty(0)
};
static const unsigned char file219[] = {
#embed "common/views/compliance.sql" if_empty(0)
};
static const unsigned char file220[] = {
#embed "common/views/consumption.sql" if_empty(0)
};
static const unsigned char file221[] = {
#embed "common/views/contract_amount.sql" if_empty(0)
};
static const unsigned char file222[] = {
#embed "common/views/cost_ask.sql" if_empty(0)
};
static const unsigned char file223[] = {
#embed "common/views/counted_day.sql" if_empty(0)
};
static const unsigned char file224[] = {
#embed "common/views/dependency.sql" if_empty(0)
};
static const unsigned char file225[] = {
#embed "common/views/evm.sql" if_empty(0)
};
static const unsigned char file226[] = {
#embed "common/views/exposure.sql" if_empty(0)
};
static const unsigned char file227[] = {
#embed "common/views/forecast_amount.sql" if_empty(0)
};
static const unsigned char file228[] = {
#embed "common/views/forecast_error.sql" if_empty(0)
};
static const unsigned char file229[] = {
#embed "common/views/funding_total.sql" if_empty(0)
};
static const unsigned char file230[] = {
#embed "common/views/gate_order.sql" if_empty(0)
};
static const unsigned char file231[] = {
#embed "common/views/gate_owed.sql" if_empty(0)
};
static const unsigned char file232[] = {
#embed "common/views/gate_passed.sql" if_empty(0)
};
static const unsigned char file233[] = {
#embed "common/views/headline.sql" if_empty(0)
};
static const unsigned char file234[] = {
#embed "common/views/health.sql" if_empty(0)
};
static const unsigned char file235[] = {
#embed "common/views/landing.sql" if_empty(0)
};
static const unsigned char file236[] = {
#embed "common/views/last_booked_month.sql" if_empty(0)
};
static const unsigned char file237[] = {
#embed "common/views/last_snapshot.sql" if_empty(0)
};
static const unsigned char file238[] = {
#embed "common/views/last_spending.sql" if_empty(0)
};
static const unsigned char file239[] = {
#embed "common/views/latest_forecast.sql" if_empty(0)
};
static const unsigned char file240[] = {
#embed "common/views/latest_remaining_work.sql" if_empty(0)
};
static const unsigned char file241[] = {
#embed "common/views/latest_status.sql" if_empty(0)
};
static const unsigned char file242[] = {
#embed "common/views/milestone_condition.sql" if_empty(0)
};
static const unsigned char file243[] = {
#embed "common/views/milestone_date.sql" if_empty(0)
};
static const unsigned char file244[] = {
#embed "common/views/milestone_report.sql" if_empty(0)
};
static const unsigned char file245[] = {
#embed "common/views/objective_budget.sql" if_empty(0)
};
static const unsigned char file246[] = {
#embed "common/views/objective_weight.sql" if_empty(0)
};
static const unsigned char file247[] = {
#embed "common/views/open_item.sql" if_empty(0)
};
static const unsigned char file248[] = {
#embed "common/views/open_milestone.sql" if_empty(0)
};
static const unsigned char file249[] = {
#embed "common/views/optional_field.sql" if_empty(0)
};
static const unsigned char file250[] = {
#embed "common/views/overdue_before.sql" if_empty(0)
};
static const unsigned char file251[] = {
#embed "common/views/owed_period.sql" if_empty(0)
};
static const unsigned char file252[] = {
#embed "common/views/past_compliance.sql" if_empty(0)
};
static const unsigned char file253[] = {
#embed "common/views/phase_rank.sql" if_empty(0)
};
static const unsigned char file254[] = {
#embed "common/views/planning_month.sql" if_empty(0)
};
static const unsigned char file255[] = {
#embed "common/views/portfolio_threshold.sql" if_empty(0)
};
static const unsigned char file256[] = {
#embed "common/views/presence.sql" if_empty(0)
};
static const unsigned char file257[] = {
#embed "common/views/previous_status.sql" if_empty(0)
};
static const unsigned char file258[] = {
#embed "common/views/progress.sql" if_empty(0)
};
static const unsigned char file259[] = {
#embed "common/views/project_contract.sql" if_empty(0)
};
static const unsigned char file260[] = {
#embed "common/views/raf_amount.sql" if_empty(0)
};
static const unsigned char file261[] = {
#embed "common/views/rag.sql" if_empty(0)
};
static const unsigned char file262[] = {
#embed "common/views/recent_status.sql" if_empty(0)
};
static const unsigned char file263[] = {
#embed "common/views/record_fields.sql" if_empty(0)
};
static const unsigned char file264[] = {
#embed "common/views/remaining_work.sql" if_empty(0)
};
static const unsigned char file265[] = {
#embed "common/views/report.sql" if_empty(0)
};
static const unsigned char file266[] = {
#embed "common/views/request_rank.sql" if_empty(0)
};
static const unsigned char file267[] = {
#embed "common/views/reserve.sql" if_empty(0)
};
static const unsigned char file268[] = {
#embed "common/views/reserve_left.sql" if_empty(0)
};
static const unsigned char file269[] = {
#embed "common/views/role_holder.sql" if_empty(0)
};
static const unsigned char file270[] = {
#embed "common/views/severity.sql" if_empty(0)
};
static const unsigned char file271[] = {
#embed "common/views/skill_capacity.sql" if_empty(0)
};
static const unsigned char file272[] = {
#embed "common/views/slip.sql" if_empty(0)
};
static const unsigned char file273[] = {
#embed "common/views/snapshot_finding.sql" if_empty(0)
};
static const unsigned char file274[] = {
#embed "common/views/snapshot_milestone.sql" if_empty(0)
};
static const unsigned char file275[] = {
#embed "common/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file276[] = {
#embed "common/views/team_capacity_month.sql" if_empty(0)
};
static const unsigned char file277[] = {
#embed "common/views/threshold.sql" if_empty(0)
};
static const unsigned char file278[] = {
#embed "common/views/unreadable.sql" if_empty(0)
};
static const unsigned char file279[] = {
#embed "common/views/voted.sql" if_empty(0)
};
static const unsigned char file280[] = {
#embed "common/views/voted_total.sql" if_empty(0)
};
static const unsigned char file281[] = {
#embed "common/views/watchdog.sql" if_empty(0)
};
static const unsigned char file282[] = {
#embed "common/views/workload.sql" if_empty(0)
};
static const unsigned char file283[] = {
#embed "common/views/year_landing.sql" if_empty(0)
};
static const unsigned char file284[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file285[] = {
#embed "engine/findings.yaml" if_empty(0)
};
static const unsigned char file286[] = {
#embed "engine/heading.schema.json" if_empty(0)
};
static const unsigned char file287[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file288[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file289[] = {
#embed "engine/record.schema.json" if_empty(0)
};
static const unsigned char file290[] = {
#embed "engine/record_fields.schema.json" if_empty(0)
};
static const unsigned char file291[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file292[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file293[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file294[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};
static const unsigned char file295[] = {
#embed "essential/headings.yaml" if_empty(0)
};
static const unsigned char file296[] = {
#embed "essential/overlay.yaml" if_empty(0)
};
static const unsigned char file297[] = {
#embed "essential/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file298[] = {
#embed "essential/schema/project.schema.json" if_empty(0)
};
static const unsigned char file299[] = {
#embed "essential/schema/status.schema.json" if_empty(0)
};
static const unsigned char file300[] = {
#embed "essential/standard.yaml" if_empty(0)
};
static const unsigned char file301[] = {
#embed "essential/templates/project/project.fr.yaml" if_empty(0)
};
static const unsigned char file302[] = {
#embed "essential/templates/project/project.yaml" if_empty(0)
};
static const unsigned char file303[] = {
#embed "essential/templates/project/risks.fr.yaml" if_empty(0)
};
static const unsigned char file304[] = {
#embed "essential/templates/project/risks.yaml" if_empty(0)
};
static const unsigned char file305[] = {
#embed "essential/templates/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file306[] = {
#embed "essential/templates/status/{period}.yaml" if_empty(0)
};
static const unsigned char file307[] = {
#embed "essential/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file308[] = {
#embed "essential/views/headline.sql" if_empty(0)
};
static const unsigned char file309[] = {
#embed "essential/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file310[] = {
#embed "essential/views/threshold.sql" if_empty(0)
};
static const unsigned char file311[] = {
#embed "json-schema/meta/applicator.json" if_empty(0)
};
static const unsigned char file312[] = {
#embed "json-schema/meta/content.json" if_empty(0)
};
static const unsigned char file313[] = {
#embed "json-schema/meta/core.json" if_empty(0)
};
static const unsigned char file314[] = {
#embed "json-schema/meta/format-annotation.json" if_empty(0)
};
static const unsigned char file315[] = {
#embed "json-schema/meta/format-assertion.json" if_empty(0)
};
static const unsigned char file316[] = {
#embed "json-schema/meta/meta-data.json" if_empty(0)
};
static const unsigned char file317[] = {
#embed "json-schema/meta/unevaluated.json" if_empty(0)
};
static const unsigned char file318[] = {
#embed "json-schema/meta/validation.json" if_empty(0)
};
static const unsigned char file319[] = {
#embed "json-schema/schema.json" if_empty(0)
};
static const unsigned char file320[] = {
#embed "pm2/overlay.yaml" if_empty(0)
};
static const unsigned char file321[] = {
#embed "pm2/standard.fields.yaml" if_empty(0)
};
static const unsigned char file322[] = {
#embed "pm2/templates/end_report/end-report.fr.md" if_empty(0)
};
static const unsigned char file323[] = {
#embed "pm2/templates/end_report/end-report.md" if_empty(0)
};
static const unsigned char file324[] = {
#embed "pm2/templates/minutes/{date}.fr.md" if_empty(0)
};
static const unsigned char file325[] = {
#embed "pm2/templates/minutes/{date}.md" if_empty(0)
};
static const unsigned char file326[] = {
#embed "pm2/templates/project/business-case.fr.md" if_empty(0)
};
static const unsigned char file327[] = {
#embed "pm2/templates/project/business-case.md" if_empty(0)
};
static const unsigned char file328[] = {
#embed "pm2/templates/project/changes.fr.yaml" if_empty(0)
};
static const unsigned char file329[] = {
#embed "pm2/templates/project/changes.yaml" if_empty(0)
};
static const unsigned char file330[] = {
#embed "pm2/templates/project/charter.fr.md" if_empty(0)
};
static const unsigned char file331[] = {
#embed "pm2/templates/project/charter.md" if_empty(0)
};
static const unsigned char file332[] = {
#embed "pm2/templates/project/deliverables.fr.yaml" if_empty(0)
};
static const unsigned char file333[] = {
#embed "pm2/templates/project/deliverables.yaml" if_empty(0)
};
static const unsigned char file334[] = {
#embed "pm2/templates/project/handbook.fr.md" if_empty(0)
};
static const unsigned char file335[] = {
#embed "pm2/templates/project/handbook.md" if_empty(0)
};
static const unsigned char file336[] = {
#embed "pm2/templates/project/initiation-request.fr.md" if_empty(0)
};
static const unsigned char file337[] = {
#embed "pm2/templates/project/initiation-request.md" if_empty(0)
};
static const unsigned char file338[] = {
#embed "pm2/templates/project/issues.fr.yaml" if_empty(0)
};
static const unsigned char file339[] = {
#embed "pm2/templates/project/issues.yaml" if_empty(0)
};
static const unsigned char file340[] = {
#embed "pm2/templates/project/stakeholders.fr.md" if_empty(0)
};
static const unsigned char file341[] = {
#embed "pm2/templates/project/stakeholders.md" if_empty(0)
};
static const unsigned char file342[] = {
#embed "pm2/templates/project/work-plan.fr.md" if_empty(0)
};
static const unsigned char file343[] = {
#embed "pm2/templates/project/work-plan.md" if_empty(0)
};
static const unsigned char file344[] = {
#embed "pm2/templates/small-project/charter.fr.md" if_empty(0)
};
static const unsigned char file345[] = {
#embed "pm2/templates/small-project/charter.md" if_empty(0)
};
static const unsigned char file346[] = {
#embed "pm2/templates/small-project/project.fr.yaml" if_empty(0)
};
static const unsigned char file347[] = {
#embed "pm2/templates/small-project/project.yaml" if_empty(0)
};
static const unsigned char file348[] = {
#embed "pm2/templates/small-project/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file349[] = {
#embed "pm2/templates/small-project/status/{period}.yaml" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/headings.yaml", file0, sizeof file0},
    {"common/queries/acceptance-days.sql", file1, sizeof file1},
    {"common/queries/acceptances.sql", file2, sizeof file2},
    {"common/queries/benefits-measured.sql", file3, sizeof file3},
    {"common/queries/booked-against-allocated.sql", file4, sizeof file4},
    {"common/queries/causes-of-delay.sql", file5, sizeof file5},
    {"common/queries/compliance-by-class.sql", file6, sizeof file6},
    {"common/queries/compliance-trend.sql", file7, sizeof file7},
    {"common/queries/conditional-gates.sql", file8, sizeof file8},
    {"common/queries/conditions-to-come.sql", file9, sizeof file9},
    {"common/queries/contracts-amended.sql", file10, sizeof file10},
    {"common/queries/cost-increases.sql", file11, sizeof file11},
    {"common/queries/days-to-contract.sql", file12, sizeof file12},
    {"common/queries/decisions.sql", file13, sizeof file13},
    {"common/queries/durations-by-class.sql", file14, sizeof file14},
    {"common/queries/earned-value.sql", file15, sizeof file15},
    {"common/queries/entered-and-left.sql", file16, sizeof file16},
    {"common/queries/experience.sql", file17, sizeof file17},
    {"common/queries/exposure-and-reserves.sql", file18, sizeof file18},
    {"common/queries/filed-costs.sql", file19, sizeof file19},
    {"common/queries/forecast-errors.sql", file20, sizeof file20},
    {"common/queries/forecasts-before-the-end.sql", file21, sizeof file21},
    {"common/queries/forecasts-six-months-ahead.sql", file22, sizeof file22},
    {"common/queries/free-days-by-skill.sql", file23, sizeof file23},
    {"common/queries/green-then-red.sql", file24, sizeof file24},
    {"common/queries/internal-days.sql", file25, sizeof file25},
    {"common/queries/landing-by-programme.sql", file26, sizeof file26},
    {"common/queries/left-to-pay.sql", file27, sizeof file27},
    {"common/queries/lessons-by-category.sql", file28, sizeof file28},
    {"common/queries/means-by-quarter.sql", file29, sizeof file29},
    {"common/queries/money-by-objective.sql", file30, sizeof file30},
    {"common/queries/open-actions.sql", file31, sizeof file31},
    {"common/queries/open-asks.sql", file32, sizeof file32},
    {"common/queries/open-issues-by-owner.sql", file33, sizeof file33},
    {"common/queries/open-items.sql", file34, sizeof file34},
    {"common/queries/overruns-by-class.sql", file35, sizeof file35},
    {"common/queries/payment-authorisations.sql", file36, sizeof file36},
    {"common/queries/phase-regressions.sql", file37, sizeof file37},
    {"common/queries/records-to-dispose-of.sql", file38, sizeof file38},
    {"common/queries/requests-ranked.sql", file39, sizeof file39},
    {"common/queries/reserves-never-lifted.sql", file40, sizeof file40},
    {"common/queries/risks-occurred.sql", file41, sizeof file41},
    {"common/queries/run-costs.sql", file42, sizeof file42},
    {"common/queries/silent-projects.sql", file43, sizeof file43},
    {"common/queries/slipping-milestones.sql", file44, sizeof file44},
    {"common/queries/stopped-projects.sql", file45, sizeof file45},
    {"common/queries/suppliers-compared.sql", file46, sizeof file46},
    {"common/queries/team-load.sql", file47, sizeof file47},
    {"common/queries/watermelons.sql", file48, sizeof file48},
    {"common/queries/year-landing-by-programme.sql", file49, sizeof file49},
    {"common/rules/accepted-without-evidence.yaml", file50, sizeof file50},
    {"common/rules/action-overdue.yaml", file51, sizeof file51},
    {"common/rules/allocated-while-absent.yaml", file52, sizeof file52},
    {"common/rules/allocation-outside-project.yaml", file53, sizeof file53},
    {"common/rules/amendments-above-threshold.yaml", file54, sizeof file54},
    {"common/rules/artefact-missing.yaml", file55, sizeof file55},
    {"common/rules/ask-unanswered.yaml", file56, sizeof file56},
    {"common/rules/baseline-moved-without-decision.yaml", file57, sizeof file57},
    {"common/rules/benefits-review-missed.yaml", file58, sizeof file58},
    {"common/rules/bow-wave.yaml", file59, sizeof file59},
    {"common/rules/budget-does-not-sum.yaml", file60, sizeof file60},
    {"common/rules/change-implemented-unapproved.yaml", file61, sizeof file61},
    {"common/rules/change-pending-too-long.yaml", file62, sizeof file62},
    {"common/rules/closed-not-archived.yaml", file63, sizeof file63},
    {"common/rules/closed-with-open-items.yaml", file64, sizeof file64},
    {"common/rules/closed-without-acceptance.yaml", file65, sizeof file65},
    {"common/rules/closed-without-end-report.yaml", file66, sizeof file66},
    {"common/rules/closed-without-lessons.yaml", file67, sizeof file67},
    {"common/rules/commitment-above-authorisation.yaml", file68, sizeof file68},
    {"common/rules/commitments-left-open.yaml", file69, sizeof file69},
    {"common/rules/committee-missed.yaml", file70, sizeof file70},
    {"common/rules/consumption-in-future.yaml", file71, sizeof file71},
    {"common/rules/consumption-missing.yaml", file72, sizeof file72},
    {"common/rules/consumption-without-commitment.yaml", file73, sizeof file73},
    {"common/rules/contract-ends-before-milestone.yaml", file74, sizeof file74},
    {"common/rules/copy-paste-status.yaml", file75, sizeof file75},
    {"common/rules/decision-without-owner.yaml", file76, sizeof file76},
    {"common/rules/dependency-cycle.yaml", file77, sizeof file77},
    {"common/rules/dependency-later-than-dependent.yaml", file78, sizeof file78},
    {"common/rules/dependency-on-closed.yaml", file79, sizeof file79},
    {"common/rules/dependency-unacknowledged.yaml", file80, sizeof file80},
    {"common/rules/dependency-unresolved.yaml", file81, sizeof file81},
    {"common/rules/derived-figure-differs.yaml", file82, sizeof file82},
    {"common/rules/document-duplicate.yaml", file83, sizeof file83},
    {"common/rules/earned-value-inconsistent.yaml", file84, sizeof file84},
    {"common/rules/end-before-start.yaml", file85, sizeof file85},
    {"common/rules/exposure-above-reserve.yaml", file86, sizeof file86},
    {"common/rules/external-opinion-missing.yaml", file87, sizeof file87},
    {"common/rules/funding-gap.yaml", file88, sizeof file88},
    {"common/rules/gate-checklist-incomplete.yaml", file89, sizeof file89},
    {"common/rules/gate-condition-overdue.yaml", file90, sizeof file90},
    {"common/rules/gate-skipped.yaml", file91, sizeof file91},
    {"common/rules/go-live-condition-missing.yaml", file92, sizeof file92},
    {"common/rules/go-live-in-freeze.yaml", file93, sizeof file93},
    {"common/rules/id-changed.yaml", file94, sizeof file94},
    {"common/rules/id-duplicate.yaml", file95, sizeof file95},
    {"common/rules/issue-overdue.yaml", file96, sizeof file96},
    {"common/rules/landing-above-budget.yaml", file97, sizeof file97},
    {"common/rules/manager-inactive.yaml", file98, sizeof file98},
    {"common/rules/milestone-outside-project.yaml", file99, sizeof file99},
    {"common/rules/milestone-past-due.yaml", file100, sizeof file100},
    {"common/rules/milestone-reached-in-future.yaml", file101, sizeof file101},
    {"common/rules/milestone-slips-repeatedly.yaml", file102, sizeof file102},
    {"common/rules/minutes-missing.yaml", file103, sizeof file103},
    {"common/rules/mixed-currency.yaml", file104, sizeof file104},
    {"common/rules/name-near-duplicate.yaml", file105, sizeof file105},
    {"common/rules/no-risk-declared.yaml", file106, sizeof file106},
    {"common/rules/objective-unlinked.yaml", file107, sizeof file107},
    {"common/rules/over-allocated.yaml", file108, sizeof file108},
    {"common/rules/overall-better-than-worst.yaml", file109, sizeof file109},
    {"common/rules/phase-ahead-of-gate.yaml", file110, sizeof file110},
    {"common/rules/phase-regression.yaml", file111, sizeof file111},
    {"common/rules/placeholder-left.yaml", file112, sizeof file112},
    {"common/rules/planned-end-passed.yaml", file113, sizeof file113},
    {"common/rules/portfolio-overcommitted.yaml", file114, sizeof file114},
    {"common/rules/progress-regressed.yaml", file115, sizeof file115},
    {"common/rules/project-without-request.yaml", file116, sizeof file116},
    {"common/rules/raf-is-leftover-budget.yaml", file117, sizeof file117},
    {"common/rules/raf-stale.yaml", file118, sizeof file118},
    {"common/rules/rag-unexplained.yaml", file119, sizeof file119},
    {"common/rules/red-too-long.yaml", file120, sizeof file120},
    {"common/rules/red-without-recovery.yaml", file121, sizeof file121},
    {"common/rules/request-undecided.yaml", file122, sizeof file122},
    {"common/rules/request-unscored.yaml", file123, sizeof file123},
    {"common/rules/reserve-drawn-without-decision.yaml", file124, sizeof file124},
    {"common/rules/reserve-never-lifted.yaml", file125, sizeof file125},
    {"common/rules/retention-expired.yaml", file126, sizeof file126},
    {"common/rules/retention-missing.yaml", file127, sizeof file127},
    {"common/rules/risk-not-reviewed.yaml", file128, sizeof file128},
    {"common/rules/risk-red-not-escalated.yaml", file129, sizeof file129},
    {"common/rules/risk-red-unowned.yaml", file130, sizeof file130},
    {"common/rules/risk-strategy-invalid.yaml", file131, sizeof file131},
    {"common/rules/role-conflict.yaml", file132, sizeof file132},
    {"common/rules/role-unfilled.yaml", file133, sizeof file133},
    {"common/rules/schedule-tolerance-exceeded.yaml", file134, sizeof file134},
    {"common/rules/silent-project.yaml", file135, sizeof file135},
    {"common/rules/skill-gap.yaml", file136, sizeof file136},
    {"common/rules/snapshot-edited.yaml", file137, sizeof file137},
    {"common/rules/snapshot-missing.yaml", file138, sizeof file138},
    {"common/rules/spending-ends-before-go-live.yaml", file139, sizeof file139},
    {"common/rules/sponsor-missing.yaml", file140, sizeof file140},
    {"common/rules/standard-unpinned.yaml", file141, sizeof file141},
    {"common/rules/status-edited-after-closing.yaml", file142, sizeof file142},
    {"common/rules/status-never-filed.yaml", file143, sizeof file143},
    {"common/rules/status-overdue.yaml", file144, sizeof file144},
    {"common/rules/stuck-at-ninety.yaml", file145, sizeof file145},
    {"common/rules/template-drift.yaml", file146, sizeof file146},
    {"common/rules/template-outdated.yaml", file147, sizeof file147},
    {"common/rules/test-plan-missing.yaml", file148, sizeof file148},
    {"common/rules/timesheet-missing.yaml", file149, sizeof file149},
    {"common/rules/timesheet-on-closed.yaml", file150, sizeof file150},
    {"common/rules/timesheet-over-capacity.yaml", file151, sizeof file151},
    {"common/rules/training-expired.yaml", file152, sizeof file152},
    {"common/rules/transfer-unbalanced.yaml", file153, sizeof file153},
    {"common/rules/unauthorised-change.yaml", file154, sizeof file154},
    {"common/rules/variance-unexplained.yaml", file155, sizeof file155},
    {"common/rules/waiver-expired.yaml", file156, sizeof file156},
    {"common/rules/waiver-unused.yaml", file157, sizeof file157},
    {"common/rules/watermelon-cost.yaml", file158, sizeof file158},
    {"common/rules/watermelon-schedule.yaml", file159, sizeof file159},
    {"common/rules/year-landing-above-payment-authorisation.yaml", file160, sizeof file160},
    {"common/schema/allocation.schema.json", file161, sizeof file161},
    {"common/schema/budget.schema.json", file162, sizeof file162},
    {"common/schema/change_request.schema.json", file163, sizeof file163},
    {"common/schema/committee.schema.json", file164, sizeof file164},
    {"common/schema/contract.schema.json", file165, sizeof file165},
    {"common/schema/deliverable.schema.json", file166, sizeof file166},
    {"common/schema/document.schema.json", file167, sizeof file167},
    {"common/schema/end_report.schema.json", file168, sizeof file168},
    {"common/schema/finance.schema.json", file169, sizeof file169},
    {"common/schema/forecast.schema.json", file170, sizeof file170},
    {"common/schema/gate_review.schema.json", file171, sizeof file171},
    {"common/schema/issue.schema.json", file172, sizeof file172},
    {"common/schema/minutes.schema.json", file173, sizeof file173},
    {"common/schema/objective.schema.json", file174, sizeof file174},
    {"common/schema/past_finding.schema.json", file175, sizeof file175},
    {"common/schema/past_milestone.schema.json", file176, sizeof file176},
    {"common/schema/past_project.schema.json", file177, sizeof file177},
    {"common/schema/person.schema.json", file178, sizeof file178},
    {"common/schema/programme.schema.json", file179, sizeof file179},
    {"common/schema/project.schema.json", file180, sizeof file180},
    {"common/schema/record_fields.schema.json", file181, sizeof file181},
    {"common/schema/request.schema.json", file182, sizeof file182},
    {"common/schema/risk.schema.json", file183, sizeof file183},
    {"common/schema/status.schema.json", file184, sizeof file184},
    {"common/schema/supplier.schema.json", file185, sizeof file185},
    {"common/schema/team.schema.json", file186, sizeof file186},
    {"common/schema/timesheet.schema.json", file187, sizeof file187},
    {"common/schema/types.schema.json", file188, sizeof file188},
    {"common/standard.yaml", file189, sizeof file189},
    {"common/templates/end_report/end-report.fr.md", file190, sizeof file190},
    {"common/templates/end_report/end-report.fr.yaml", file191, sizeof file191},
    {"common/templates/end_report/end-report.md", file192, sizeof file192},
    {"common/templates/end_report/end-report.yaml", file193, sizeof file193},
    {"common/templates/gate_review/{gate_review}.fr.yaml", file194, sizeof file194},
    {"common/templates/gate_review/{gate_review}.yaml", file195, sizeof file195},
    {"common/templates/minutes/{date}.fr.md", file196, sizeof file196},
    {"common/templates/minutes/{date}.md", file197, sizeof file197},
    {"common/templates/project/project.fr.yaml", file198, sizeof file198},
    {"common/templates/project/project.yaml", file199, sizeof file199},
    {"common/templates/project/risks.fr.yaml", file200, sizeof file200},
    {"common/templates/project/risks.yaml", file201, sizeof file201},
    {"common/templates/project/status/{period}.fr.yaml", file202, sizeof file202},
    {"common/templates/project/status/{period}.yaml", file203, sizeof file203},
    {"common/templates/status/{period}.fr.md", file204, sizeof file204},
    {"common/templates/status/{period}.fr.yaml", file205, sizeof file205},
    {"common/templates/status/{period}.md", file206, sizeof file206},
    {"common/templates/status/{period}.yaml", file207, sizeof file207},
    {"common/views/absent_day.sql", file208, sizeof file208},
    {"common/views/alignment.sql", file209, sizeof file209},
    {"common/views/allocation_month.sql", file210, sizeof file210},
    {"common/views/allocation_span.sql", file211, sizeof file211},
    {"common/views/authority.sql", file212, sizeof file212},
    {"common/views/baseline_in_force.sql", file213, sizeof file213},
    {"common/views/booked_month.sql", file214, sizeof file214},
    {"common/views/booking.sql", file215, sizeof file215},
    {"common/views/bow_wave.sql", file216, sizeof file216},
    {"common/views/capacity.sql", file217, sizeof file217},
    {"common/views/committee_due.sql", file218, sizeof file218},
    {"common/views/compliance.sql", file219, sizeof file219},
    {"common/views/consumption.sql", file220, sizeof file220},
    {"common/views/contract_amount.sql", file221, sizeof file221},
    {"common/views/cost_ask.sql", file222, sizeof file222},
    {"common/views/counted_day.sql", file223, sizeof file223},
    {"common/views/dependency.sql", file224, sizeof file224},
    {"common/views/evm.sql", file225, sizeof file225},
    {"common/views/exposure.sql", file226, sizeof file226},
    {"common/views/forecast_amount.sql", file227, sizeof file227},
    {"common/views/forecast_error.sql", file228, sizeof file228},
    {"common/views/funding_total.sql", file229, sizeof file229},
    {"common/views/gate_order.sql", file230, sizeof file230},
    {"common/views/gate_owed.sql", file231, sizeof file231},
    {"common/views/gate_passed.sql", file232, sizeof file232},
    {"common/views/headline.sql", file233, sizeof file233},
    {"common/views/health.sql", file234, sizeof file234},
    {"common/views/landing.sql", file235, sizeof file235},
    {"common/views/last_booked_month.sql", file236, sizeof file236},
    {"common/views/last_snapshot.sql", file237, sizeof file237},
    {"common/views/last_spending.sql", file238, sizeof file238},
    {"common/views/latest_forecast.sql", file239, sizeof file239},
    {"common/views/latest_remaining_work.sql", file240, sizeof file240},
    {"common/views/latest_status.sql", file241, sizeof file241},
    {"common/views/milestone_condition.sql", file242, sizeof file242},
    {"common/views/milestone_date.sql", file243, sizeof file243},
    {"common/views/milestone_report.sql", file244, sizeof file244},
    {"common/views/objective_budget.sql", file245, sizeof file245},
    {"common/views/objective_weight.sql", file246, sizeof file246},
    {"common/views/open_item.sql", file247, sizeof file247},
    {"common/views/open_milestone.sql", file248, sizeof file248},
    {"common/views/optional_field.sql", file249, sizeof file249},
    {"common/views/overdue_before.sql", file250, sizeof file250},
    {"common/views/owed_period.sql", file251, sizeof file251},
    {"common/views/past_compliance.sql", file252, sizeof file252},
    {"common/views/phase_rank.sql", file253, sizeof file253},
    {"common/views/planning_month.sql", file254, sizeof file254},
    {"common/views/portfolio_threshold.sql", file255, sizeof file255},
    {"common/views/presence.sql", file256, sizeof file256},
    {"common/views/previous_status.sql", file257, sizeof file257},
    {"common/views/progress.sql", file258, sizeof file258},
    {"common/views/project_contract.sql", file259, sizeof file259},
    {"common/views/raf_amount.sql", file260, sizeof file260},
    {"common/views/rag.sql", file261, sizeof file261},
    {"common/views/recent_status.sql", file262, sizeof file262},
    {"common/views/record_fields.sql", file263, sizeof file263},
    {"common/views/remaining_work.sql", file264, sizeof file264},
    {"common/views/report.sql", file265, sizeof file265},
    {"common/views/request_rank.sql", file266, sizeof file266},
    {"common/views/reserve.sql", file267, sizeof file267},
    {"common/views/reserve_left.sql", file268, sizeof file268},
    {"common/views/role_holder.sql", file269, sizeof file269},
    {"common/views/severity.sql", file270, sizeof file270},
    {"common/views/skill_capacity.sql", file271, sizeof file271},
    {"common/views/slip.sql", file272, sizeof file272},
    {"common/views/snapshot_finding.sql", file273, sizeof file273},
    {"common/views/snapshot_milestone.sql", file274, sizeof file274},
    {"common/views/snapshot_project.sql", file275, sizeof file275},
    {"common/views/team_capacity_month.sql", file276, sizeof file276},
    {"common/views/threshold.sql", file277, sizeof file277},
    {"common/views/unreadable.sql", file278, sizeof file278},
    {"common/views/voted.sql", file279, sizeof file279},
    {"common/views/voted_total.sql", file280, sizeof file280},
    {"common/views/watchdog.sql", file281, sizeof file281},
    {"common/views/workload.sql", file282, sizeof file282},
    {"common/views/year_landing.sql", file283, sizeof file283},
    {"engine/annotations.schema.json", file284, sizeof file284},
    {"engine/findings.yaml", file285, sizeof file285},
    {"engine/heading.schema.json", file286, sizeof file286},
    {"engine/mapping.schema.json", file287, sizeof file287},
    {"engine/portfolio.schema.json", file288, sizeof file288},
    {"engine/record.schema.json", file289, sizeof file289},
    {"engine/record_fields.schema.json", file290, sizeof file290},
    {"engine/rule.schema.json", file291, sizeof file291},
    {"engine/snapshot.schema.json", file292, sizeof file292},
    {"engine/standard.schema.json", file293, sizeof file293},
    {"engine/waiver.schema.json", file294, sizeof file294},
    {"essential/headings.yaml", file295, sizeof file295},
    {"essential/overlay.yaml", file296, sizeof file296},
    {"essential/schema/past_project.schema.json", file297, sizeof file297},
    {"essential/schema/project.schema.json", file298, sizeof file298},
    {"essential/schema/status.schema.json", file299, sizeof file299},
    {"essential/standard.yaml", file300, sizeof file300},
    {"essential/templates/project/project.fr.yaml", file301, sizeof file301},
    {"essential/templates/project/project.yaml", file302, sizeof file302},
    {"essential/templates/project/risks.fr.yaml", file303, sizeof file303},
    {"essential/templates/project/risks.yaml", file304, sizeof file304},
    {"essential/templates/status/{period}.fr.yaml", file305, sizeof file305},
    {"essential/templates/status/{period}.yaml", file306, sizeof file306},
    {"essential/views/baseline_in_force.sql", file307, sizeof file307},
    {"essential/views/headline.sql", file308, sizeof file308},
    {"essential/views/snapshot_project.sql", file309, sizeof file309},
    {"essential/views/threshold.sql", file310, sizeof file310},
    {"json-schema/meta/applicator.json", file311, sizeof file311},
    {"json-schema/meta/content.json", file312, sizeof file312},
    {"json-schema/meta/core.json", file313, sizeof file313},
    {"json-schema/meta/format-annotation.json", file314, sizeof file314},
    {"json-schema/meta/format-assertion.json", file315, sizeof file315},
    {"json-schema/meta/meta-data.json", file316, sizeof file316},
    {"json-schema/meta/unevaluated.json", file317, sizeof file317},
    {"json-schema/meta/validation.json", file318, sizeof file318},
    {"json-schema/schema.json", file319, sizeof file319},
    {"pm2/overlay.yaml", file320, sizeof file320},
    {"pm2/standard.fields.yaml", file321, sizeof file321},
    {"pm2/templates/end_report/end-report.fr.md", file322, sizeof file322},
    {"pm2/templates/end_report/end-report.md", file323, sizeof file323},
    {"pm2/templates/minutes/{date}.fr.md", file324, sizeof file324},
    {"pm2/templates/minutes/{date}.md", file325, sizeof file325},
    {"pm2/templates/project/business-case.fr.md", file326, sizeof file326},
    {"pm2/templates/project/business-case.md", file327, sizeof file327},
    {"pm2/templates/project/changes.fr.yaml", file328, sizeof file328},
    {"pm2/templates/project/changes.yaml", file329, sizeof file329},
    {"pm2/templates/project/charter.fr.md", file330, sizeof file330},
    {"pm2/templates/project/charter.md", file331, sizeof file331},
    {"pm2/templates/project/deliverables.fr.yaml", file332, sizeof file332},
    {"pm2/templates/project/deliverables.yaml", file333, sizeof file333},
    {"pm2/templates/project/handbook.fr.md", file334, sizeof file334},
    {"pm2/templates/project/handbook.md", file335, sizeof file335},
    {"pm2/templates/project/initiation-request.fr.md", file336, sizeof file336},
    {"pm2/templates/project/initiation-request.md", file337, sizeof file337},
    {"pm2/templates/project/issues.fr.yaml", file338, sizeof file338},
    {"pm2/templates/project/issues.yaml", file339, sizeof file339},
    {"pm2/templates/project/stakeholders.fr.md", file340, sizeof file340},
    {"pm2/templates/project/stakeholders.md", file341, sizeof file341},
    {"pm2/templates/project/work-plan.fr.md", file342, sizeof file342},
    {"pm2/templates/project/work-plan.md", file343, sizeof file343},
    {"pm2/templates/small-project/charter.fr.md", file344, sizeof file344},
    {"pm2/templates/small-project/charter.md", file345, sizeof file345},
    {"pm2/templates/small-project/project.fr.yaml", file346, sizeof file346},
    {"pm2/templates/small-project/project.yaml", file347, sizeof file347},
    {"pm2/templates/small-project/status/{period}.fr.yaml", file348, sizeof file348},
    {"pm2/templates/small-project/status/{period}.yaml", file349, sizeof file349},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/queries/acceptance-days.sql" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/queries/acceptances.sql" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/queries/benefits-measured.sql" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/queries/booked-against-allocated.sql" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/queries/causes-of-delay.sql" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/queries/compliance-by-class.sql" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/queries/compliance-trend.sql" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/queries/conditional-gates.sql" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/queries/conditions-to-come.sql" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/queries/cost-increases.sql" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/queries/days-to-contract.sql" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/queries/decisions.sql" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/queries/durations-by-class.sql" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/queries/earned-value.sql" if_empty(0)
};
static const unsigned char file14[] = {
#embed "common/queries/entered-and-left.sql" if_empty(0)
};
static const unsigned char file15[] = {
#embed "common/queries/experience.sql" if_empty(0)
};
static const unsigned char file16[] = {
#embed "common/queries/filed-costs.sql" if_empty(0)
};
static const unsigned char file17[] = {
#embed "common/queries/forecasts-before-the-end.sql" if_empty(0)
};
static const unsigned char file18[] = {
#embed "common/queries/free-days-by-skill.sql" if_empty(0)
};
static const unsigned char file19[] = {
#embed "common/queries/green-then-red.sql" if_empty(0)
};
static const unsigned char file20[] = {
#embed "common/queries/internal-days.sql" if_empty(0)
};
static const unsigned char file21[] = {
#embed "common/queries/landing-by-programme.sql" if_empty(0)
};
static const unsigned char file22[] = {
#embed "common/queries/left-to-pay.sql" if_empty(0)
};
static const unsigned char file23[] = {
#embed "common/queries/lessons-by-category.sql" if_empty(0)
};
static const unsigned char file24[] = {
#embed "common/queries/means-by-quarter.sql" if_empty(0)
};
static const unsigned char file25[] = {
#embed "common/queries/money-by-objective.sql" if_empty(0)
};
static const unsigned char file26[] = {
#embed "common/queries/open-actions.sql" if_empty(0)
};
static const unsigned char file27[] = {
#embed "common/queries/open-asks.sql" if_empty(0)
};
static const unsigned char file28[] = {
#embed "common/queries/open-issues-by-owner.sql" if_empty(0)
};
static const unsigned char file29[] = {
#embed "common/queries/open-items.sql" if_empty(0)
};
static const unsigned char file30[] = {
#embed "common/queries/overruns-by-class.sql" if_empty(0)
};
static const unsigned char file31[] = {
#embed "common/queries/payment-authorisations.sql" if_empty(0)
};
static const unsigned char file32[] = {
#embed "common/queries/phase-regressions.sql" if_empty(0)
};
static const unsigned char file33[] = {
#embed "common/queries/records-to-dispose-of.sql" if_empty(0)
};
static const unsigned char file34[] = {
#embed "common/queries/requests-ranked.sql" if_empty(0)
};
static const unsigned char file35[] = {
#embed "common/queries/reserves-never-lifted.sql" if_empty(0)
};
static const unsigned char file36[] = {
#embed "common/queries/risks-occurred.sql" if_empty(0)
};
static const unsigned char file37[] = {
#embed "common/queries/run-costs.sql" if_empty(0)
};
static const unsigned char file38[] = {
#embed "common/queries/silent-projects.sql" if_empty(0)
};
static const unsigned char file39[] = {
#embed "common/queries/slipping-milestones.sql" if_empty(0)
};
static const unsigned char file40[] = {
#embed "common/queries/stopped-projects.sql" if_empty(0)
};
static const unsigned char file41[] = {
#embed "common/queries/team-load.sql" if_empty(0)
};
static const unsigned char file42[] = {
#embed "common/queries/watermelons.sql" if_empty(0)
};
static const unsigned char file43[] = {
#embed "common/rules/accepted-without-evidence.yaml" if_empty(0)
};
static const unsigned char file44[] = {
#embed "common/rules/action-overdue.yaml" if_empty(0)
};
static const unsigned char file45[] = {
#embed "common/rules/allocated-while-absent.yaml" if_empty(0)
};
static const unsigned char file46[] = {
#embed "common/rules/allocation-outside-project.yaml" if_empty(0)
};
static const unsigned char file47[] = {
#embed "common/rules/artefact-missing.yaml" if_empty(0)
};
static const unsigned char file48[] = {
#embed "common/rules/ask-unanswered.yaml" if_empty(0)
};
static const unsigned char file49[] = {
#embed "common/rules/baseline-moved-without-decision.yaml" if_empty(0)
};
static const unsigned char file50[] = {
#embed "common/rules/benefits-review-missed.yaml" if_empty(0)
};
static const unsigned char file51[] = {
#embed "common/rules/change-implemented-unapproved.yaml" if_empty(0)
};
static const unsigned char file52[] = {
#embed "common/rules/change-pending-too-long.yaml" if_empty(0)
};
static const unsigned char file53[] = {
#embed "common/rules/closed-not-archived.yaml" if_empty(0)
};
static const unsigned char file54[] = {
#embed "common/rules/closed-with-open-items.yaml" if_empty(0)
};
static const unsigned char file55[] = {
#embed "common/rules/closed-without-acceptance.yaml" if_empty(0)
};
static const unsigned char file56[] = {
#embed "common/rules/closed-without-end-report.yaml" if_empty(0)
};
static const unsigned char file57[] = {
#embed "common/rules/closed-without-lessons.yaml" if_empty(0)
};
static const unsigned char file58[] = {
#embed "common/rules/commitments-left-open.yaml" if_empty(0)
};
static const unsigned char file59[] = {
#embed "common/rules/committee-missed.yaml" if_empty(0)
};
static const unsigned char file60[] = {
#embed "common/rules/consumption-in-future.yaml" if_empty(0)
};
static const unsigned char file61[] = {
#embed "common/rules/consumption-missing.yaml" if_empty(0)
};
static const unsigned char file62[] = {
#embed "common/rules/copy-paste-status.yaml" if_empty(0)
};
static const unsigned char file63[] = {
#embed "common/rules/decision-without-owner.yaml" if_empty(0)
};
static const unsigned char file64[] = {
#embed "common/rules/dependency-cycle.yaml" if_empty(0)
};
static const unsigned char file65[] = {
#embed "common/rules/dependency-later-than-dependent.yaml" if_empty(0)
};
static const unsigned char file66[] = {
#embed "common/rules/dependency-on-closed.yaml" if_empty(0)
};
static const unsigned char file67[] = {
#embed "common/rules/dependency-unacknowledged.yaml" if_empty(0)
};
static const unsigned char file68[] = {
#embed "common/rules/dependency-unresolved.yaml" if_empty(0)
};
static const unsigned char file69[] = {
#embed "common/rules/derived-figure-differs.yaml" if_empty(0)
};
static const unsigned char file70[] = {
#embed "common/rules/earned-value-inconsistent.yaml" if_empty(0)
};
static const unsigned char file71[] = {
#embed "common/rules/end-before-start.yaml" if_empty(0)
};
static const unsigned char file72[] = {
#embed "common/rules/external-opinion-missing.yaml" if_empty(0)
};
static const unsigned char file73[] = {
#embed "common/rules/gate-checklist-incomplete.yaml" if_empty(0)
};
static const unsigned char file74[] = {
#embed "common/rules/gate-condition-overdue.yaml" if_empty(0)
};
static const unsigned char file75[] = {
#embed "common/rules/gate-skipped.yaml" if_empty(0)
};
static const unsigned char file76[] = {
#embed "common/rules/go-live-condition-missing.yaml" if_empty(0)
};
static const unsigned char file77[] = {
#embed "common/rules/go-live-in-freeze.yaml" if_empty(0)
};
static const unsigned char file78[] = {
#embed "common/rules/id-changed.yaml" if_empty(0)
};
static const unsigned char file79[] = {
#embed "common/rules/id-duplicate.yaml" if_empty(0)
};
static const unsigned char file80[] = {
#embed "common/rules/issue-overdue.yaml" if_empty(0)
};
static const unsigned char file81[] = {
#embed "common/rules/landing-above-budget.yaml" if_empty(0)
};
static const unsigned char file82[] = {
#embed "common/rules/manager-inactive.yaml" if_empty(0)
};
static const unsigned char file83[] = {
#embed "common/rules/milestone-outside-project.yaml" if_empty(0)
};
static const unsigned char file84[] = {
#embed "common/rules/milestone-past-due.yaml" if_empty(0)
};
static const unsigned char file85[] = {
#embed "common/rules/milestone-reached-in-future.yaml" if_empty(0)
};
static const unsigned char file86[] = {
#embed "common/rules/milestone-slips-repeatedly.yaml" if_empty(0)
};
static const unsigned char file87[] = {
#embed "common/rules/minutes-missing.yaml" if_empty(0)
};
static const unsigned char file88[] = {
#embed "common/rules/name-near-duplicate.yaml" if_empty(0)
};
static const unsigned char file89[] = {
#embed "common/rules/no-risk-declared.yaml" if_empty(0)
};
static const unsigned char file90[] = {
#embed "common/rules/objective-unlinked.yaml" if_empty(0)
};
static const unsigned char file91[] = {
#embed "common/rules/over-allocated.yaml" if_empty(0)
};
static const unsigned char file92[] = {
#embed "common/rules/overall-better-than-worst.yaml" if_empty(0)
};
static const unsigned char file93[] = {
#embed "common/rules/phase-ahead-of-gate.yaml" if_empty(0)
};
static const unsigned char file94[] = {
#embed "common/rules/phase-regression.yaml" if_empty(0)
};
static const unsigned char file95[] = {
#embed "common/rules/placeholder-left.yaml" if_empty(0)
};
static const unsigned char file96[] = {
#embed "common/rules/planned-end-passed.yaml" if_empty(0)
};
static const unsigned char file97[] = {
#embed "common/rules/progress-regressed.yaml" if_empty(0)
};
static const unsigned char file98[] = {
#embed "common/rules/project-without-request.yaml" if_empty(0)
};
static const unsigned char file99[] = {
#embed "common/rules/raf-is-leftover-budget.yaml" if_empty(0)
};
static const unsigned char file100[] = {
#embed "common/rules/raf-stale.yaml" if_empty(0)
};
static const unsigned char file101[] = {
#embed "common/rules/rag-unexplained.yaml" if_empty(0)
};
static const unsigned char file102[] = {
#embed "common/rules/red-too-long.yaml" if_empty(0)
};
static const unsigned char file103[] = {
#embed "common/rules/red-without-recovery.yaml" if_empty(0)
};
static const unsigned char file104[] = {
#embed "common/rules/request-undecided.yaml" if_empty(0)
};
static const unsigned char file105[] = {
#embed "common/rules/request-unscored.yaml" if_empty(0)
};
static const unsigned char file106[] = {
#embed "common/rules/reserve-drawn-without-decision.yaml" if_empty(0)
};
static const unsigned char file107[] = {
#embed "common/rules/reserve-never-lifted.yaml" if_empty(0)
};
static const unsigned char file108[] = {
#embed "common/rules/retention-expired.yaml" if_empty(0)
};
static const unsigned char file109[] = {
#embed "common/rules/retention-missing.yaml" if_empty(0)
};
static const unsigned char file110[] = {
#embed "common/rules/risk-not-reviewed.yaml" if_empty(0)
};
static const unsigned char file111[] = {
#embed "common/rules/risk-red-not-escalated.yaml" if_empty(0)
};
static const unsigned char file112[] = {
#embed "common/rules/risk-red-unowned.yaml" if_empty(0)
};
static const unsigned char file113[] = {
#embed "common/rules/risk-strategy-invalid.yaml" if_empty(0)
};
static const unsigned char file114[] = {
#embed "common/rules/role-conflict.yaml" if_empty(0)
};
static const unsigned char file115[] = {
#embed "common/rules/role-unfilled.yaml" if_empty(0)
};
static const unsigned char file116[] = {
#embed "common/rules/schedule-tolerance-exceeded.yaml" if_empty(0)
};
static const unsigned char file117[] = {
#embed "common/rules/silent-project.yaml" if_empty(0)
};
static const unsigned char file118[] = {
#embed "common/rules/skill-gap.yaml" if_empty(0)
};
static const unsigned char file119[] = {
#embed "common/rules/snapshot-edited.yaml" if_empty(0)
};
static const unsigned char file120[] = {
#embed "common/rules/snapshot-missing.yaml" if_empty(0)
};
static const unsigned char file121[] = {
#embed "common/rules/sponsor-missing.yaml" if_empty(0)
};
static const unsigned char file122[] = {
#embed "common/rules/standard-unpinned.yaml" if_empty(0)
};
static const unsigned char file123[] = {
#embed "common/rules/status-edited-after-closing.yaml" if_empty(0)
};
static const unsigned char file124[] = {
#embed "common/rules/status-never-filed.yaml" if_empty(0)
};
static const unsigned char file125[] = {
#embed "common/rules/status-overdue.yaml" if_empty(0)
};
static const unsigned char file126[] = {
#embed "common/rules/stuck-at-ninety.yaml" if_empty(0)
};
static const unsigned char file127[] = {
#embed "common/rules/template-outdated.yaml" if_empty(0)
};
static const unsigned char file128[] = {
#embed "common/rules/test-plan-missing.yaml" if_empty(0)
};
static const unsigned char file129[] = {
#embed "common/rules/timesheet-missing.yaml" if_empty(0)
};
static const unsigned char file130[] = {
#embed "common/rules/timesheet-on-closed.yaml" if_empty(0)
};
static const unsigned char file131[] = {
#embed "common/rules/timesheet-over-capacity.yaml" if_empty(0)
};
static const unsigned char file132[] = {
#embed "common/rules/training-expired.yaml" if_empty(0)
};
static const unsigned char file133[] = {
#embed "common/rules/unauthorised-change.yaml" if_empty(0)
};
static const unsigned char file134[] = {
#embed "common/rules/variance-unexplained.yaml" if_empty(0)
};
static const unsigned char file135[] = {
#embed "common/rules/waiver-expired.yaml" if_empty(0)
};
static const unsigned char file136[] = {
#embed "common/rules/waiver-unused.yaml" if_empty(0)
};
static const unsigned char file137[] = {
#embed "common/rules/watermelon-cost.yaml" if_empty(0)
};
static const unsigned char file138[] = {
#embed "common/rules/watermelon-schedule.yaml" if_empty(0)
};
static const unsigned char file139[] = {
#embed "common/schema/allocation.schema.json" if_empty(0)
};
static const unsigned char file140[] = {
#embed "common/schema/budget.schema.json" if_empty(0)
};
static const unsigned char file141[] = {
#embed "common/schema/change_request.schema.json" if_empty(0)
};
static const unsigned char file142[] = {
#embed "common/schema/committee.schema.json" if_empty(0)
};
static const unsigned char file143[] = {
#embed "common/schema/contract.schema.json" if_empty(0)
};
static const unsigned char file144[] = {
#embed "common/schema/deliverable.schema.json" if_empty(0)
};
static const unsigned char file145[] = {
#embed "common/schema/document.schema.json" if_empty(0)
};
static const unsigned char file146[] = {
#embed "common/schema/end_report.schema.json" if_empty(0)
};
static const unsigned char file147[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file148[] = {
#embed "common/schema/forecast.schema.json" if_empty(0)
};
static const unsigned char file149[] = {
#embed "common/schema/gate_review.schema.json" if_empty(0)
};
static const unsigned char file150[] = {
#embed "common/schema/issue.schema.json" if_empty(0)
};
static const unsigned char file151[] = {
#embed "common/schema/minutes.schema.json" if_empty(0)
};
static const unsigned char file152[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file153[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file154[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file155[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file156[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file157[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file158[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file159[] = {
#embed "common/schema/record_fields.schema.json" if_empty(0)
};
static const unsigned char file160[] = {
#embed "common/schema/request.schema.json" if_empty(0)
};
static const unsigned char file161[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file162[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file163[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file164[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file165[] = {
#embed "common/schema/timesheet.schema.json" if_empty(0)
};
static const unsigned char file166[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file167[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file168[] = {
#embed "common/templates/project/project.fr.yaml" if_empty(0)
};
static const unsigned char file169[] = {
#embed "common/templates/project/project.yaml" if_empty(0)
};
static const unsigned char file170[] = {
#embed "common/templates/project/risks.fr.yaml" if_empty(0)
};
static const unsigned char file171[] = {
#embed "common/templates/project/risks.yaml" if_empty(0)
};
static const unsigned char file172[] = {
#embed "common/templates/project/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file173[] = {
#embed "common/templates/project/status/{period}.yaml" if_empty(0)
};
static const unsigned char file174[] = {
#embed "common/templates/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file175[] = {
#embed "common/templates/status/{period}.yaml" if_empty(0)
};
static const unsigned char file176[] = {
#embed "common/views/absent_day.sql" if_empty(0)
};
static const unsigned char file177[] = {
#embed "common/views/alignment.sql" if_empty(0)
};
static const unsigned char file178[] = {
#embed "common/views/allocation_month.sql" if_empty(0)
};
static const unsigned char file179[] = {
#embed "common/views/allocation_span.sql" if_empty(0)
};
static const unsigned char file180[] = {
#embed "common/views/authority.sql" if_empty(0)
};
static const unsigned char file181[] = {
#embed "common/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file182[] = {
#embed "common/views/booked_month.sql" if_empty(0)
};
static const unsigned char file183[] = {
#embed "common/views/capacity.sql" if_empty(0)
};
static const unsigned char file184[] = {
#embed "common/views/committee_due.sql" if_empty(0)
};
static const unsigned char file185[] = {
#embed "common/views/compliance.sql" if_empty(0)
};
static const unsigned char file186[] = {
#embed "common/views/consumption.sql" if_empty(0)
};
static const unsigned char file187[] = {
#embed "common/views/counted_day.sql" if_empty(0)
};
static const unsigned char file188[] = {
#embed "common/views/dependency.sql" if_empty(0)
};
static const unsigned char file189[] = {
#embed "common/views/evm.sql" if_empty(0)
};
static const unsigned char file190[] = {
#embed "common/views/gate_order.sql" if_empty(0)
};
static const unsigned char file191[] = {
#embed "common/views/gate_owed.sql" if_empty(0)
};
static const unsigned char file192[] = {
#embed "common/views/gate_passed.sql" if_empty(0)
};
static const unsigned char file193[] = {
#embed "common/views/headline.sql" if_empty(0)
};
static const unsigned char file194[] = {
#embed "common/views/health.sql" if_empty(0)
};
static const unsigned char file195[] = {
#embed "common/views/landing.sql" if_empty(0)
};
static const unsigned char file196[] = {
#embed "common/views/last_snapshot.sql" if_empty(0)
};
static const unsigned char file197[] = {
#embed "common/views/latest_status.sql" if_empty(0)
};
static const unsigned char file198[] = {
#embed "common/views/milestone_condition.sql" if_empty(0)
};
static const unsigned char file199[] = {
#embed "common/views/milestone_date.sql" if_empty(0)
};
static const unsigned char file200[] = {
#embed "common/views/milestone_report.sql" if_empty(0)
};
static const unsigned char file201[] = {
#embed "common/views/objective_budget.sql" if_empty(0)
};
static const unsigned char file202[] = {
#embed "common/views/objective_weight.sql" if_empty(0)
};
static const unsigned char file203[] = {
#embed "common/views/open_item.sql" if_empty(0)
};
static const unsigned char file204[] = {
#embed "common/views/open_milestone.sql" if_empty(0)
};
static const unsigned char file205[] = {
#embed "common/views/overdue_before.sql" if_empty(0)
};
static const unsigned char file206[] = {
#embed "common/views/owed_period.sql" if_empty(0)
};
static const unsigned char file207[] = {
#embed "common/views/past_compliance.sql" if_empty(0)
};
static const unsigned char file208[] = {
#embed "common/views/phase_rank.sql" if_empty(0)
};
static const unsigned char file209[] = {
#embed "common/views/planning_month.sql" if_empty(0)
};
static const unsigned char file210[] = {
#embed "common/views/portfolio_threshold.sql" if_empty(0)
};
static const unsigned char file211[] = {
#embed "common/views/presence.sql" if_empty(0)
};
static const unsigned char file212[] = {
#embed "common/views/previous_status.sql" if_empty(0)
};
static const unsigned char file213[] = {
#embed "common/views/progress.sql" if_empty(0)
};
static const unsigned char file214[] = {
#embed "common/views/rag.sql" if_empty(0)
};
static const unsigned char file215[] = {
#embed "common/views/recent_status.sql" if_empty(0)
};
static const unsigned char file216[] = {
#embed "common/views/record_fields.sql" if_empty(0)
};
static const unsigned char file217[] = {
#embed "common/views/remaining_work.sql" if_empty(0)
};
static const unsigned char file218[] = {
#embed "common/views/report.sql" if_empty(0)
};
static const unsigned char file219[] = {
#embed "common/views/request_rank.sql" if_empty(0)
};
static const unsigned char file220[] = {
#embed "common/views/reserve.sql" if_empty(0)
};
static const unsigned char file221[] = {
#embed "common/views/role_holder.sql" if_empty(0)
};
static const unsigned char file222[] = {
#embed "common/views/severity.sql" if_empty(0)
};
static const unsigned char file223[] = {
#embed "common/views/skill_capacity.sql" if_empty(0)
};
static const unsigned char file224[] = {
#embed "common/views/slip.sql" if_empty(0)
};
static const unsigned char file225[] = {
#embed "common/views/snapshot_finding.sql" if_empty(0)
};
static const unsigned char file226[] = {
#embed "common/views/snapshot_milestone.sql" if_empty(0)
};
static const unsigned char file227[] = {
#embed "common/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file228[] = {
#embed "common/views/team_capacity_month.sql" if_empty(0)
};
static const unsigned char file229[] = {
#embed "common/views/threshold.sql" if_empty(0)
};
static const unsigned char file230[] = {
#embed "common/views/unreadable.sql" if_empty(0)
};
static const unsigned char file231[] = {
#embed "common/views/watchdog.sql" if_empty(0)
};
static const unsigned char file232[] = {
#embed "common/views/workload.sql" if_empty(0)
};
static const unsigned char file233[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file234[] = {
#embed "engine/findings.yaml" if_empty(0)
};
static const unsigned char file235[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file236[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file237[] = {
#embed "engine/record.schema.json" if_empty(0)
};
static const unsigned char file238[] = {
#embed "engine/record_fields.schema.json" if_empty(0)
};
static const unsigned char file239[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file240[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file241[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file242[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};
static const unsigned char file243[] = {
#embed "json-schema/meta/applicator.json" if_empty(0)
};
static const unsigned char file244[] = {
#embed "json-schema/meta/content.json" if_empty(0)
};
static const unsigned char file245[] = {
#embed "json-schema/meta/core.json" if_empty(0)
};
static const unsigned char file246[] = {
#embed "json-schema/meta/format-annotation.json" if_empty(0)
};
static const unsigned char file247[] = {
#embed "json-schema/meta/format-assertion.json" if_empty(0)
};
static const unsigned char file248[] = {
#embed "json-schema/meta/meta-data.json" if_empty(0)
};
static const unsigned char file249[] = {
#embed "json-schema/meta/unevaluated.json" if_empty(0)
};
static const unsigned char file250[] = {
#embed "json-schema/meta/validation.json" if_empty(0)
};
static const unsigned char file251[] = {
#embed "json-schema/schema.json" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/queries/acceptance-days.sql", file0, sizeof file0},
    {"common/queries/acceptances.sql", file1, sizeof file1},
    {"common/queries/benefits-measured.sql", file2, sizeof file2},
    {"common/queries/booked-against-allocated.sql", file3, sizeof file3},
    {"common/queries/causes-of-delay.sql", file4, sizeof file4},
    {"common/queries/compliance-by-class.sql", file5, sizeof file5},
    {"common/queries/compliance-trend.sql", file6, sizeof file6},
    {"common/queries/conditional-gates.sql", file7, sizeof file7},
    {"common/queries/conditions-to-come.sql", file8, sizeof file8},
    {"common/queries/cost-increases.sql", file9, sizeof file9},
    {"common/queries/days-to-contract.sql", file10, sizeof file10},
    {"common/queries/decisions.sql", file11, sizeof file11},
    {"common/queries/durations-by-class.sql", file12, sizeof file12},
    {"common/queries/earned-value.sql", file13, sizeof file13},
    {"common/queries/entered-and-left.sql", file14, sizeof file14},
    {"common/queries/experience.sql", file15, sizeof file15},
    {"common/queries/filed-costs.sql", file16, sizeof file16},
    {"common/queries/forecasts-before-the-end.sql", file17, sizeof file17},
    {"common/queries/free-days-by-skill.sql", file18, sizeof file18},
    {"common/queries/green-then-red.sql", file19, sizeof file19},
    {"common/queries/internal-days.sql", file20, sizeof file20},
    {"common/queries/landing-by-programme.sql", file21, sizeof file21},
    {"common/queries/left-to-pay.sql", file22, sizeof file22},
    {"common/queries/lessons-by-category.sql", file23, sizeof file23},
    {"common/queries/means-by-quarter.sql", file24, sizeof file24},
    {"common/queries/money-by-objective.sql", file25, sizeof file25},
    {"common/queries/open-actions.sql", file26, sizeof file26},
    {"common/queries/open-asks.sql", file27, sizeof file27},
    {"common/queries/open-issues-by-owner.sql", file28, sizeof file28},
    {"common/queries/open-items.sql", file29, sizeof file29},
    {"common/queries/overruns-by-class.sql", file30, sizeof file30},
    {"common/queries/payment-authorisations.sql", file31, sizeof file31},
    {"common/queries/phase-regressions.sql", file32, sizeof file32},
    {"common/queries/records-to-dispose-of.sql", file33, sizeof file33},
    {"common/queries/requests-ranked.sql", file34, sizeof file34},
    {"common/queries/reserves-never-lifted.sql", file35, sizeof file35},
    {"common/queries/risks-occurred.sql", file36, sizeof file36},
    {"common/queries/run-costs.sql", file37, sizeof file37},
    {"common/queries/silent-projects.sql", file38, sizeof file38},
    {"common/queries/slipping-milestones.sql", file39, sizeof file39},
    {"common/queries/stopped-projects.sql", file40, sizeof file40},
    {"common/queries/team-load.sql", file41, sizeof file41},
    {"common/queries/watermelons.sql", file42, sizeof file42},
    {"common/rules/accepted-without-evidence.yaml", file43, sizeof file43},
    {"common/rules/action-overdue.yaml", file44, sizeof file44},
    {"common/rules/allocated-while-absent.yaml", file45, sizeof file45},
    {"common/rules/allocation-outside-project.yaml", file46, sizeof file46},
    {"common/rules/artefact-missing.yaml", file47, sizeof file47},
    {"common/rules/ask-unanswered.yaml", file48, sizeof file48},
    {"common/rules/baseline-moved-without-decision.yaml", file49, sizeof file49},
    {"common/rules/benefits-review-missed.yaml", file50, sizeof file50},
    {"common/rules/change-implemented-unapproved.yaml", file51, sizeof file51},
    {"common/rules/change-pending-too-long.yaml", file52, sizeof file52},
    {"common/rules/closed-not-archived.yaml", file53, sizeof file53},
    {"common/rules/closed-with-open-items.yaml", file54, sizeof file54},
    {"common/rules/closed-without-acceptance.yaml", file55, sizeof file55},
    {"common/rules/closed-without-end-report.yaml", file56, sizeof file56},
    {"common/rules/closed-without-lessons.yaml", file57, sizeof file57},
    {"common/rules/commitments-left-open.yaml", file58, sizeof file58},
    {"common/rules/committee-missed.yaml", file59, sizeof file59},
    {"common/rules/consumption-in-future.yaml", file60, sizeof file60},
    {"common/rules/consumption-missing.yaml", file61, sizeof file61},
    {"common/rules/copy-paste-status.yaml", file62, sizeof file62},
    {"common/rules/decision-without-owner.yaml", file63, sizeof file63},
    {"common/rules/dependency-cycle.yaml", file64, sizeof file64},
    {"common/rules/dependency-later-than-dependent.yaml", file65, sizeof file65},
    {"common/rules/dependency-on-closed.yaml", file66, sizeof file66},
    {"common/rules/dependency-unacknowledged.yaml", file67, sizeof file67},
    {"common/rules/dependency-unresolved.yaml", file68, sizeof file68},
    {"common/rules/derived-figure-differs.yaml", file69, sizeof file69},
    {"common/rules/earned-value-inconsistent.yaml", file70, sizeof file70},
    {"common/rules/end-before-start.yaml", file71, sizeof file71},
    {"common/rules/external-opinion-missing.yaml", file72, sizeof file72},
    {"common/rules/gate-checklist-incomplete.yaml", file73, sizeof file73},
    {"common/rules/gate-condition-overdue.yaml", file74, sizeof file74},
    {"common/rules/gate-skipped.yaml", file75, sizeof file75},
    {"common/rules/go-live-condition-missing.yaml", file76, sizeof file76},
    {"common/rules/go-live-in-freeze.yaml", file77, sizeof file77},
    {"common/rules/id-changed.yaml", file78, sizeof file78},
    {"common/rules/id-duplicate.yaml", file79, sizeof file79},
    {"common/rules/issue-overdue.yaml", file80, sizeof file80},
    {"common/rules/landing-above-budget.yaml", file81, sizeof file81},
    {"common/rules/manager-inactive.yaml", file82, sizeof file82},
    {"common/rules/milestone-outside-project.yaml", file83, sizeof file83},
    {"common/rules/milestone-past-due.yaml", file84, sizeof file84},
    {"common/rules/milestone-reached-in-future.yaml", file85, sizeof file85},
    {"common/rules/milestone-slips-repeatedly.yaml", file86, sizeof file86},
    {"common/rules/minutes-missing.yaml", file87, sizeof file87},
    {"common/rules/name-near-duplicate.yaml", file88, sizeof file88},
    {"common/rules/no-risk-declared.yaml", file89, sizeof file89},
    {"common/rules/objective-unlinked.yaml", file90, sizeof file90},
    {"common/rules/over-allocated.yaml", file91, sizeof file91},
    {"common/rules/overall-better-than-worst.yaml", file92, sizeof file92},
    {"common/rules/phase-ahead-of-gate.yaml", file93, sizeof file93},
    {"common/rules/phase-regression.yaml", file94, sizeof file94},
    {"common/rules/placeholder-left.yaml", file95, sizeof file95},
    {"common/rules/planned-end-passed.yaml", file96, sizeof file96},
    {"common/rules/progress-regressed.yaml", file97, sizeof file97},
    {"common/rules/project-without-request.yaml", file98, sizeof file98},
    {"common/rules/raf-is-leftover-budget.yaml", file99, sizeof file99},
    {"common/rules/raf-stale.yaml", file100, sizeof file100},
    {"common/rules/rag-unexplained.yaml", file101, sizeof file101},
    {"common/rules/red-too-long.yaml", file102, sizeof file102},
    {"common/rules/red-without-recovery.yaml", file103, sizeof file103},
    {"common/rules/request-undecided.yaml", file104, sizeof file104},
    {"common/rules/request-unscored.yaml", file105, sizeof file105},
    {"common/rules/reserve-drawn-without-decision.yaml", file106, sizeof file106},
    {"common/rules/reserve-never-lifted.yaml", file107, sizeof file107},
    {"common/rules/retention-expired.yaml", file108, sizeof file108},
    {"common/rules/retention-missing.yaml", file109, sizeof file109},
    {"common/rules/risk-not-reviewed.yaml", file110, sizeof file110},
    {"common/rules/risk-red-not-escalated.yaml", file111, sizeof file111},
    {"common/rules/risk-red-unowned.yaml", file112, sizeof file112},
    {"common/rules/risk-strategy-invalid.yaml", file113, sizeof file113},
    {"common/rules/role-conflict.yaml", file114, sizeof file114},
    {"common/rules/role-unfilled.yaml", file115, sizeof file115},
    {"common/rules/schedule-tolerance-exceeded.yaml", file116, sizeof file116},
    {"common/rules/silent-project.yaml", file117, sizeof file117},
    {"common/rules/skill-gap.yaml", file118, sizeof file118},
    {"common/rules/snapshot-edited.yaml", file119, sizeof file119},
    {"common/rules/snapshot-missing.yaml", file120, sizeof file120},
    {"common/rules/sponsor-missing.yaml", file121, sizeof file121},
    {"common/rules/standard-unpinned.yaml", file122, sizeof file122},
    {"common/rules/status-edited-after-closing.yaml", file123, sizeof file123},
    {"common/rules/status-never-filed.yaml", file124, sizeof file124},
    {"common/rules/status-overdue.yaml", file125, sizeof file125},
    {"common/rules/stuck-at-ninety.yaml", file126, sizeof file126},
    {"common/rules/template-outdated.yaml", file127, sizeof file127},
    {"common/rules/test-plan-missing.yaml", file128, sizeof file128},
    {"common/rules/timesheet-missing.yaml", file129, sizeof file129},
    {"common/rules/timesheet-on-closed.yaml", file130, sizeof file130},
    {"common/rules/timesheet-over-capacity.yaml", file131, sizeof file131},
    {"common/rules/training-expired.yaml", file132, sizeof file132},
    {"common/rules/unauthorised-change.yaml", file133, sizeof file133},
    {"common/rules/variance-unexplained.yaml", file134, sizeof file134},
    {"common/rules/waiver-expired.yaml", file135, sizeof file135},
    {"common/rules/waiver-unused.yaml", file136, sizeof file136},
    {"common/rules/watermelon-cost.yaml", file137, sizeof file137},
    {"common/rules/watermelon-schedule.yaml", file138, sizeof file138},
    {"common/schema/allocation.schema.json", file139, sizeof file139},
    {"common/schema/budget.schema.json", file140, sizeof file140},
    {"common/schema/change_request.schema.json", file141, sizeof file141},
    {"common/schema/committee.schema.json", file142, sizeof file142},
    {"common/schema/contract.schema.json", file143, sizeof file143},
    {"common/schema/deliverable.schema.json", file144, sizeof file144},
    {"common/schema/document.schema.json", file145, sizeof file145},
    {"common/schema/end_report.schema.json", file146, sizeof file146},
    {"common/schema/finance.schema.json", file147, sizeof file147},
    {"common/schema/forecast.schema.json", file148, sizeof file148},
    {"common/schema/gate_review.schema.json", file149, sizeof file149},
    {"common/schema/issue.schema.json", file150, sizeof file150},
    {"common/schema/minutes.schema.json", file151, sizeof file151},
    {"common/schema/objective.schema.json", file152, sizeof file152},
    {"common/schema/past_finding.schema.json", file153, sizeof file153},
    {"common/schema/past_milestone.schema.json", file154, sizeof file154},
    {"common/schema/past_project.schema.json", file155, sizeof file155},
    {"common/schema/person.schema.json", file156, sizeof file156},
    {"common/schema/programme.schema.json", file157, sizeof file157},
    {"common/schema/project.schema.json", file158, sizeof file158},
    {"common/schema/record_fields.schema.json", file159, sizeof file159},
    {"common/schema/request.schema.json", file160, sizeof file160},
    {"common/schema/risk.schema.json", file161, sizeof file161},
    {"common/schema/status.schema.json", file162, sizeof file162},
    {"common/schema/supplier.schema.json", file163, sizeof file163},
    {"common/schema/team.schema.json", file164, sizeof file164},
    {"common/schema/timesheet.schema.json", file165, sizeof file165},
    {"common/schema/types.schema.json", file166, sizeof file166},
    {"common/standard.yaml", file167, sizeof file167},
    {"common/templates/project/project.fr.yaml", file168, sizeof file168},
    {"common/templates/project/project.yaml", file169, sizeof file169},
    {"common/templates/project/risks.fr.yaml", file170, sizeof file170},
    {"common/templates/project/risks.yaml", file171, sizeof file171},
    {"common/templates/project/status/{period}.fr.yaml", file172, sizeof file172},
    {"common/templates/project/status/{period}.yaml", file173, sizeof file173},
    {"common/templates/status/{period}.fr.yaml", file174, sizeof file174},
    {"common/templates/status/{period}.yaml", file175, sizeof file175},
    {"common/views/absent_day.sql", file176, sizeof file176},
    {"common/views/alignment.sql", file177, sizeof file177},
    {"common/views/allocation_month.sql", file178, sizeof file178},
    {"common/views/allocation_span.sql", file179, sizeof file179},
    {"common/views/authority.sql", file180, sizeof file180},
    {"common/views/baseline_in_force.sql", file181, sizeof file181},
    {"common/views/booked_month.sql", file182, sizeof file182},
    {"common/views/capacity.sql", file183, sizeof file183},
    {"common/views/committee_due.sql", file184, sizeof file184},
    {"common/views/compliance.sql", file185, sizeof file185},
    {"common/views/consumption.sql", file186, sizeof file186},
    {"common/views/counted_day.sql", file187, sizeof file187},
    {"common/views/dependency.sql", file188, sizeof file188},
    {"common/views/evm.sql", file189, sizeof file189},
    {"common/views/gate_order.sql", file190, sizeof file190},
    {"common/views/gate_owed.sql", file191, sizeof file191},
    {"common/views/gate_passed.sql", file192, sizeof file192},
    {"common/views/headline.sql", file193, sizeof file193},
    {"common/views/health.sql", file194, sizeof file194},
    {"common/views/landing.sql", file195, sizeof file195},
    {"common/views/last_snapshot.sql", file196, sizeof file196},
    {"common/views/latest_status.sql", file197, sizeof file197},
    {"common/views/milestone_condition.sql", file198, sizeof file198},
    {"common/views/milestone_date.sql", file199, sizeof file199},
    {"common/views/milestone_report.sql", file200, sizeof file200},
    {"common/views/objective_budget.sql", file201, sizeof file201},
    {"common/views/objective_weight.sql", file202, sizeof file202},
    {"common/views/open_item.sql", file203, sizeof file203},
    {"common/views/open_milestone.sql", file204, sizeof file204},
    {"common/views/overdue_before.sql", file205, sizeof file205},
    {"common/views/owed_period.sql", file206, sizeof file206},
    {"common/views/past_compliance.sql", file207, sizeof file207},
    {"common/views/phase_rank.sql", file208, sizeof file208},
    {"common/views/planning_month.sql", file209, sizeof file209},
    {"common/views/portfolio_threshold.sql", file210, sizeof file210},
    {"common/views/presence.sql", file211, sizeof file211},
    {"common/views/previous_status.sql", file212, sizeof file212},
    {"common/views/progress.sql", file213, sizeof file213},
    {"common/views/rag.sql", file214, sizeof file214},
    {"common/views/recent_status.sql", file215, sizeof file215},
    {"common/views/record_fields.sql", file216, sizeof file216},
    {"common/views/remaining_work.sql", file217, sizeof file217},
    {"common/views/report.sql", file218, sizeof file218},
    {"common/views/request_rank.sql", file219, sizeof file219},
    {"common/views/reserve.sql", file220, sizeof file220},
    {"common/views/role_holder.sql", file221, sizeof file221},
    {"common/views/severity.sql", file222, sizeof file222},
    {"common/views/skill_capacity.sql", file223, sizeof file223},
    {"common/views/slip.sql", file224, sizeof file224},
    {"common/views/snapshot_finding.sql", file225, sizeof file225},
    {"common/views/snapshot_milestone.sql", file226, sizeof file226},
    {"common/views/snapshot_project.sql", file227, sizeof file227},
    {"common/views/team_capacity_month.sql", file228, sizeof file228},
    {"common/views/threshold.sql", file229, sizeof file229},
    {"common/views/unreadable.sql", file230, sizeof file230},
    {"common/views/watchdog.sql", file231, sizeof file231},
    {"common/views/workload.sql", file232, sizeof file232},
    {"engine/annotations.schema.json", file233, sizeof file233},
    {"engine/findings.yaml", file234, sizeof file234},
    {"engine/mapping.schema.json", file235, sizeof file235},
    {"engine/portfolio.schema.json", file236, sizeof file236},
    {"engine/record.schema.json", file237, sizeof file237},
    {"engine/record_fields.schema.json", file238, sizeof file238},
    {"engine/rule.schema.json", file239, sizeof file239},
    {"engine/snapshot.schema.json", file240, sizeof file240},
    {"engine/standard.schema.json", file241, sizeof file241},
    {"engine/waiver.schema.json", file242, sizeof file242},
    {"json-schema/meta/applicator.json", file243, sizeof file243},
    {"json-schema/meta/content.json", file244, sizeof file244},
    {"json-schema/meta/core.json", file245, sizeof file245},
    {"json-schema/meta/format-annotation.json", file246, sizeof file246},
    {"json-schema/meta/format-assertion.json", file247, sizeof file247},
    {"json-schema/meta/meta-data.json", file248, sizeof file248},
    {"json-schema/meta/unevaluated.json", file249, sizeof file249},
    {"json-schema/meta/validation.json", file250, sizeof file250},
    {"json-schema/schema.json", file251, sizeof file251},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

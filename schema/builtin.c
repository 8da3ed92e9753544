// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/queries/acceptances.sql" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/queries/benefits-measured.sql" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/queries/booked-against-allocated.sql" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/queries/causes-of-delay.sql" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/queries/compliance-by-class.sql" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/queries/compliance-trend.sql" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/queries/cost-increases.sql" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/queries/days-to-contract.sql" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/queries/decisions.sql" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/queries/durations-by-class.sql" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/queries/earned-value.sql" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/queries/entered-and-left.sql" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/queries/experience.sql" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/queries/filed-costs.sql" if_empty(0)
};
static const unsigned char file14[] = {
#embed "common/queries/forecasts-before-the-end.sql" if_empty(0)
};
static const unsigned char file15[] = {
#embed "common/queries/free-days-by-skill.sql" if_empty(0)
};
static const unsigned char file16[] = {
#embed "common/queries/green-then-red.sql" if_empty(0)
};
static const unsigned char file17[] = {
#embed "common/queries/internal-days.sql" if_empty(0)
};
static const unsigned char file18[] = {
#embed "common/queries/landing-by-programme.sql" if_empty(0)
};
static const unsigned char file19[] = {
#embed "common/queries/left-to-pay.sql" if_empty(0)
};
static const unsigned char file20[] = {
#embed "common/queries/lessons-by-category.sql" if_empty(0)
};
static const unsigned char file21[] = {
#embed "common/queries/means-by-quarter.sql" if_empty(0)
};
static const unsigned char file22[] = {
#embed "common/queries/money-by-objective.sql" if_empty(0)
};
static const unsigned char file23[] = {
#embed "common/queries/open-actions.sql" if_empty(0)
};
static const unsigned char file24[] = {
#embed "common/queries/open-asks.sql" if_empty(0)
};
static const unsigned char file25[] = {
#embed "common/queries/overruns-by-class.sql" if_empty(0)
};
static const unsigned char file26[] = {
#embed "common/queries/payment-authorisations.sql" if_empty(0)
};
static const unsigned char file27[] = {
#embed "common/queries/phase-regressions.sql" if_empty(0)
};
static const unsigned char file28[] = {
#embed "common/queries/records-to-dispose-of.sql" if_empty(0)
};
static const unsigned char file29[] = {
#embed "common/queries/requests-ranked.sql" if_empty(0)
};
static const unsigned char file30[] = {
#embed "common/queries/reserves-never-lifted.sql" if_empty(0)
};
static const unsigned char file31[] = {
#embed "common/queries/risks-occurred.sql" if_empty(0)
};
static const unsigned char file32[] = {
#embed "common/queries/run-costs.sql" if_empty(0)
};
static const unsigned char file33[] = {
#embed "common/queries/silent-projects.sql" if_empty(0)
};
static const unsigned char file34[] = {
#embed "common/queries/slipping-milestones.sql" if_empty(0)
};
static const unsigned char file35[] = {
#embed "common/queries/stopped-projects.sql" if_empty(0)
};
static const unsigned char file36[] = {
#embed "common/queries/team-load.sql" if_empty(0)
};
static const unsigned char file37[] = {
#embed "common/queries/watermelons.sql" if_empty(0)
};
static const unsigned char file38[] = {
#embed "common/rules/action-overdue.yaml" if_empty(0)
};
static const unsigned char file39[] = {
#embed "common/rules/allocated-while-absent.yaml" if_empty(0)
};
static const unsigned char file40[] = {
#embed "common/rules/allocation-outside-project.yaml" if_empty(0)
};
static const unsigned char file41[] = {
#embed "common/rules/artefact-missing.yaml" if_empty(0)
};
static const unsigned char file42[] = {
#embed "common/rules/ask-unanswered.yaml" if_empty(0)
};
static const unsigned char file43[] = {
#embed "common/rules/baseline-moved-without-decision.yaml" if_empty(0)
};
static const unsigned char file44[] = {
#embed "common/rules/benefits-review-missed.yaml" if_empty(0)
};
static const unsigned char file45[] = {
#embed "common/rules/closed-not-archived.yaml" if_empty(0)
};
static const unsigned char file46[] = {
#embed "common/rules/closed-with-open-items.yaml" if_empty(0)
};
static const unsigned char file47[] = {
#embed "common/rules/closed-without-acceptance.yaml" if_empty(0)
};
static const unsigned char file48[] = {
#embed "common/rules/closed-without-end-report.yaml" if_empty(0)
};
static const unsigned char file49[] = {
#embed "common/rules/closed-without-lessons.yaml" if_empty(0)
};
static const unsigned char file50[] = {
#embed "common/rules/commitments-left-open.yaml" if_empty(0)
};
static const unsigned char file51[] = {
#embed "common/rules/committee-missed.yaml" if_empty(0)
};
static const unsigned char file52[] = {
#embed "common/rules/consumption-in-future.yaml" if_empty(0)
};
static const unsigned char file53[] = {
#embed "common/rules/consumption-missing.yaml" if_empty(0)
};
static const unsigned char file54[] = {
#embed "common/rules/copy-paste-status.yaml" if_empty(0)
};
static const unsigned char file55[] = {
#embed "common/rules/decision-without-owner.yaml" if_empty(0)
};
static const unsigned char file56[] = {
#embed "common/rules/dependency-cycle.yaml" if_empty(0)
};
static const unsigned char file57[] = {
#embed "common/rules/dependency-later-than-dependent.yaml" if_empty(0)
};
static const unsigned char file58[] = {
#embed "common/rules/dependency-on-closed.yaml" if_empty(0)
};
static const unsigned char file59[] = {
#embed "common/rules/dependency-unacknowledged.yaml" if_empty(0)
};
static const unsigned char file60[] = {
#embed "common/rules/dependency-unresolved.yaml" if_empty(0)
};
static const unsigned char file61[] = {
#embed "common/rules/derived-figure-differs.yaml" if_empty(0)
};
static const unsigned char file62[] = {
#embed "common/rules/earned-value-inconsistent.yaml" if_empty(0)
};
static const unsigned char file63[] = {
#embed "common/rules/end-before-start.yaml" if_empty(0)
};
static const unsigned char file64[] = {
#embed "common/rules/id-changed.yaml" if_empty(0)
};
static const unsigned char file65[] = {
#embed "common/rules/id-duplicate.yaml" if_empty(0)
};
static const unsigned char file66[] = {
#embed "common/rules/landing-above-budget.yaml" if_empty(0)
};
static const unsigned char file67[] = {
#embed "common/rules/manager-inactive.yaml" if_empty(0)
};
static const unsigned char file68[] = {
#embed "common/rules/milestone-outside-project.yaml" if_empty(0)
};
static const unsigned char file69[] = {
#embed "common/rules/milestone-past-due.yaml" if_empty(0)
};
static const unsigned char file70[] = {
#embed "common/rules/milestone-reached-in-future.yaml" if_empty(0)
};
static const unsigned char file71[] = {
#embed "common/rules/milestone-slips-repeatedly.yaml" if_empty(0)
};
static const unsigned char file72[] = {
#embed "common/rules/minutes-missing.yaml" if_empty(0)
};
static const unsigned char file73[] = {
#embed "common/rules/name-near-duplicate.yaml" if_empty(0)
};
static const unsigned char file74[] = {
#embed "common/rules/no-risk-declared.yaml" if_empty(0)
};
static const unsigned char file75[] = {
#embed "common/rules/objective-unlinked.yaml" if_empty(0)
};
static const unsigned char file76[] = {
#embed "common/rules/over-allocated.yaml" if_empty(0)
};
static const unsigned char file77[] = {
#embed "common/rules/overall-better-than-worst.yaml" if_empty(0)
};
static const unsigned char file78[] = {
#embed "common/rules/phase-regression.yaml" if_empty(0)
};
static const unsigned char file79[] = {
#embed "common/rules/placeholder-left.yaml" if_empty(0)
};
static const unsigned char file80[] = {
#embed "common/rules/planned-end-passed.yaml" if_empty(0)
};
static const unsigned char file81[] = {
#embed "common/rules/progress-regressed.yaml" if_empty(0)
};
static const unsigned char file82[] = {
#embed "common/rules/project-without-request.yaml" if_empty(0)
};
static const unsigned char file83[] = {
#embed "common/rules/raf-is-leftover-budget.yaml" if_empty(0)
};
static const unsigned char file84[] = {
#embed "common/rules/raf-stale.yaml" if_empty(0)
};
static const unsigned char file85[] = {
#embed "common/rules/rag-unexplained.yaml" if_empty(0)
};
static const unsigned char file86[] = {
#embed "common/rules/red-too-long.yaml" if_empty(0)
};
static const unsigned char file87[] = {
#embed "common/rules/red-without-recovery.yaml" if_empty(0)
};
static const unsigned char file88[] = {
#embed "common/rules/request-undecided.yaml" if_empty(0)
};
static const unsigned char file89[] = {
#embed "common/rules/request-unscored.yaml" if_empty(0)
};
static const unsigned char file90[] = {
#embed "common/rules/reserve-drawn-without-decision.yaml" if_empty(0)
};
static const unsigned char file91[] = {
#embed "common/rules/retention-expired.yaml" if_empty(0)
};
static const unsigned char file92[] = {
#embed "common/rules/retention-missing.yaml" if_empty(0)
};
static const unsigned char file93[] = {
#embed "common/rules/risk-not-reviewed.yaml" if_empty(0)
};
static const unsigned char file94[] = {
#embed "common/rules/risk-red-not-escalated.yaml" if_empty(0)
};
static const unsigned char file95[] = {
#embed "common/rules/risk-red-unowned.yaml" if_empty(0)
};
static const unsigned char file96[] = {
#embed "common/rules/risk-strategy-invalid.yaml" if_empty(0)
};
static const unsigned char file97[] = {
#embed "common/rules/role-conflict.yaml" if_empty(0)
};
static const unsigned char file98[] = {
#embed "common/rules/role-unfilled.yaml" if_empty(0)
};
static const unsigned char file99[] = {
#embed "common/rules/schedule-tolerance-exceeded.yaml" if_empty(0)
};
static const unsigned char file100[] = {
#embed "common/rules/silent-project.yaml" if_empty(0)
};
static const unsigned char file101[] = {
#embed "common/rules/skill-gap.yaml" if_empty(0)
};
static const unsigned char file102[] = {
#embed "common/rules/snapshot-edited.yaml" if_empty(0)
};
static const unsigned char file103[] = {
#embed "common/rules/snapshot-missing.yaml" if_empty(0)
};
static const unsigned char file104[] = {
#embed "common/rules/sponsor-missing.yaml" if_empty(0)
};
static const unsigned char file105[] = {
#embed "common/rules/standard-unpinned.yaml" if_empty(0)
};
static const unsigned char file106[] = {
#embed "common/rules/status-edited-after-closing.yaml" if_empty(0)
};
static const unsigned char file107[] = {
#embed "common/rules/status-never-filed.yaml" if_empty(0)
};
static const unsigned char file108[] = {
#embed "common/rules/status-overdue.yaml" if_empty(0)
};
static const unsigned char file109[] = {
#embed "common/rules/stuck-at-ninety.yaml" if_empty(0)
};
static const unsigned char file110[] = {
#embed "common/rules/template-outdated.yaml" if_empty(0)
};
static const unsigned char file111[] = {
#embed "common/rules/timesheet-missing.yaml" if_empty(0)
};
static const unsigned char file112[] = {
#embed "common/rules/timesheet-on-closed.yaml" if_empty(0)
};
static const unsigned char file113[] = {
#embed "common/rules/timesheet-over-capacity.yaml" if_empty(0)
};
static const unsigned char file114[] = {
#embed "common/rules/training-expired.yaml" if_empty(0)
};
static const unsigned char file115[] = {
#embed "common/rules/unauthorised-change.yaml" if_empty(0)
};
static const unsigned char file116[] = {
#embed "common/rules/variance-unexplained.yaml" if_empty(0)
};
static const unsigned char file117[] = {
#embed "common/rules/waiver-expired.yaml" if_empty(0)
};
static const unsigned char file118[] = {
#embed "common/rules/waiver-unused.yaml" if_empty(0)
};
static const unsigned char file119[] = {
#embed "common/rules/watermelon-cost.yaml" if_empty(0)
};
static const unsigned char file120[] = {
#embed "common/rules/watermelon-schedule.yaml" if_empty(0)
};
static const unsigned char file121[] = {
#embed "common/schema/allocation.schema.json" if_empty(0)
};
static const unsigned char file122[] = {
#embed "common/schema/budget.schema.json" if_empty(0)
};
static const unsigned char file123[] = {
#embed "common/schema/change_request.schema.json" if_empty(0)
};
static const unsigned char file124[] = {
#embed "common/schema/committee.schema.json" if_empty(0)
};
static const unsigned char file125[] = {
#embed "common/schema/contract.schema.json" if_empty(0)
};
static const unsigned char file126[] = {
#embed "common/schema/deliverable.schema.json" if_empty(0)
};
static const unsigned char file127[] = {
#embed "common/schema/document.schema.json" if_empty(0)
};
static const unsigned char file128[] = {
#embed "common/schema/end_report.schema.json" if_empty(0)
};
static const unsigned char file129[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file130[] = {
#embed "common/schema/forecast.schema.json" if_empty(0)
};
static const unsigned char file131[] = {
#embed "common/schema/gate_review.schema.json" if_empty(0)
};
static const unsigned char file132[] = {
#embed "common/schema/issue.schema.json" if_empty(0)
};
static const unsigned char file133[] = {
#embed "common/schema/minutes.schema.json" if_empty(0)
};
static const unsigned char file134[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file135[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file136[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file137[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file138[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file139[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file140[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file141[] = {
#embed "common/schema/record_fields.schema.json" if_empty(0)
};
static const unsigned char file142[] = {
#embed "common/schema/request.schema.json" if_empty(0)
};
static const unsigned char file143[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file144[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file145[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file146[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file147[] = {
#embed "common/schema/timesheet.schema.json" if_empty(0)
};
static const unsigned char file148[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file149[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file150[] = {
#embed "common/templates/project/project.fr.yaml" if_empty(0)
};
static const unsigned char file151[] = {
#embed "common/templates/project/project.yaml" if_empty(0)
};
static const unsigned char file152[] = {
#embed "common/templates/project/risks.fr.yaml" if_empty(0)
};
static const unsigned char file153[] = {
#embed "common/templates/project/risks.yaml" if_empty(0)
};
static const unsigned char file154[] = {
#embed "common/templates/project/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file155[] = {
#embed "common/templates/project/status/{period}.yaml" if_empty(0)
};
static const unsigned char file156[] = {
#embed "common/templates/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file157[] = {
#embed "common/templates/status/{period}.yaml" if_empty(0)
};
static const unsigned char file158[] = {
#embed "common/views/absent_day.sql" if_empty(0)
};
static const unsigned char file159[] = {
#embed "common/views/alignment.sql" if_empty(0)
};
static const unsigned char file160[] = {
#embed "common/views/allocation_month.sql" if_empty(0)
};
static const unsigned char file161[] = {
#embed "common/views/allocation_span.sql" if_empty(0)
};
static const unsigned char file162[] = {
#embed "common/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file163[] = {
#embed "common/views/booked_month.sql" if_empty(0)
};
static const unsigned char file164[] = {
#embed "common/views/capacity.sql" if_empty(0)
};
static const unsigned char file165[] = {
#embed "common/views/committee_due.sql" if_empty(0)
};
static const unsigned char file166[] = {
#embed "common/views/compliance.sql" if_empty(0)
};
static const unsigned char file167[] = {
#embed "common/views/consumption.sql" if_empty(0)
};
static const unsigned char file168[] = {
#embed "common/views/counted_day.sql" if_empty(0)
};
static const unsigned char file169[] = {
#embed "common/views/dependency.sql" if_empty(0)
};
static const unsigned char file170[] = {
#embed "common/views/evm.sql" if_empty(0)
};
static const unsigned char file171[] = {
#embed "common/views/headline.sql" if_empty(0)
};
static const unsigned char file172[] = {
#embed "common/views/health.sql" if_empty(0)
};
static const unsigned char file173[] = {
#embed "common/views/landing.sql" if_empty(0)
};
static const unsigned char file174[] = {
#embed "common/views/last_snapshot.sql" if_empty(0)
};
static const unsigned char file175[] = {
#embed "common/views/latest_status.sql" if_empty(0)
};
static const unsigned char file176[] = {
#embed "common/views/milestone_date.sql" if_empty(0)
};
static const unsigned char file177[] = {
#embed "common/views/milestone_report.sql" if_empty(0)
};
static const unsigned char file178[] = {
#embed "common/views/objective_budget.sql" if_empty(0)
};
static const unsigned char file179[] = {
#embed "common/views/objective_weight.sql" if_empty(0)
};
static const unsigned char file180[] = {
#embed "common/views/open_milestone.sql" if_empty(0)
};
static const unsigned char file181[] = {
#embed "common/views/owed_period.sql" if_empty(0)
};
static const unsigned char file182[] = {
#embed "common/views/past_compliance.sql" if_empty(0)
};
static const unsigned char file183[] = {
#embed "common/views/phase_rank.sql" if_empty(0)
};
static const unsigned char file184[] = {
#embed "common/views/planning_month.sql" if_empty(0)
};
static const unsigned char file185[] = {
#embed "common/views/portfolio_threshold.sql" if_empty(0)
};
static const unsigned char file186[] = {
#embed "common/views/presence.sql" if_empty(0)
};
static const unsigned char file187[] = {
#embed "common/views/previous_status.sql" if_empty(0)
};
static const unsigned char file188[] = {
#embed "common/views/progress.sql" if_empty(0)
};
static const unsigned char file189[] = {
#embed "common/views/rag.sql" if_empty(0)
};
static const unsigned char file190[] = {
#embed "common/views/recent_status.sql" if_empty(0)
};
static const unsigned char file191[] = {
#embed "common/views/record_fields.sql" if_empty(0)
};
static const unsigned char file192[] = {
#embed "common/views/remaining_work.sql" if_empty(0)
};
static const unsigned char file193[] = {
#embed "common/views/report.sql" if_empty(0)
};
static const unsigned char file194[] = {
#embed "common/views/request_rank.sql" if_empty(0)
};
static const unsigned char file195[] = {
#embed "common/views/role_holder.sql" if_empty(0)
};
static const unsigned char file196[] = {
#embed "common/views/severity.sql" if_empty(0)
};
static const unsigned char file197[] = {
#embed "common/views/skill_capacity.sql" if_empty(0)
};
static const unsigned char file198[] = {
#embed "common/views/slip.sql" if_empty(0)
};
static const unsigned char file199[] = {
#embed "common/views/snapshot_finding.sql" if_empty(0)
};
static const unsigned char file200[] = {
#embed "common/views/snapshot_milestone.sql" if_empty(0)
};
static const unsigned char file201[] = {
#embed "common/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file202[] = {
#embed "common/views/team_capacity_month.sql" if_empty(0)
};
static const unsigned char file203[] = {
#embed "common/views/threshold.sql" if_empty(0)
};
static const unsigned char file204[] = {
#embed "common/views/watchdog.sql" if_empty(0)
};
static const unsigned char file205[] = {
#embed "common/views/workload.sql" if_empty(0)
};
static const unsigned char file206[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file207[] = {
#embed "engine/findings.yaml" if_empty(0)
};
static const unsigned char file208[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file209[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file210[] = {
#embed "engine/record.schema.json" if_empty(0)
};
static const unsigned char file211[] = {
#embed "engine/record_fields.schema.json" if_empty(0)
};
static const unsigned char file212[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file213[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file214[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file215[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};
static const unsigned char file216[] = {
#embed "json-schema/meta/applicator.json" if_empty(0)
};
static const unsigned char file217[] = {
#embed "json-schema/meta/content.json" if_empty(0)
};
static const unsigned char file218[] = {
#embed "json-schema/meta/core.json" if_empty(0)
};
static const unsigned char file219[] = {
#embed "json-schema/meta/format-annotation.json" if_empty(0)
};
static const unsigned char file220[] = {
#embed "json-schema/meta/format-assertion.json" if_empty(0)
};
static const unsigned char file221[] = {
#embed "json-schema/meta/meta-data.json" if_empty(0)
};
static const unsigned char file222[] = {
#embed "json-schema/meta/unevaluated.json" if_empty(0)
};
static const unsigned char file223[] = {
#embed "json-schema/meta/validation.json" if_empty(0)
};
static const unsigned char file224[] = {
#embed "json-schema/schema.json" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/queries/acceptances.sql", file0, sizeof file0},
    {"common/queries/benefits-measured.sql", file1, sizeof file1},
    {"common/queries/booked-against-allocated.sql", file2, sizeof file2},
    {"common/queries/causes-of-delay.sql", file3, sizeof file3},
    {"common/queries/compliance-by-class.sql", file4, sizeof file4},
    {"common/queries/compliance-trend.sql", file5, sizeof file5},
    {"common/queries/cost-increases.sql", file6, sizeof file6},
    {"common/queries/days-to-contract.sql", file7, sizeof file7},
    {"common/queries/decisions.sql", file8, sizeof file8},
    {"common/queries/durations-by-class.sql", file9, sizeof file9},
    {"common/queries/earned-value.sql", file10, sizeof file10},
    {"common/queries/entered-and-left.sql", file11, sizeof file11},
    {"common/queries/experience.sql", file12, sizeof file12},
    {"common/queries/filed-costs.sql", file13, sizeof file13},
    {"common/queries/forecasts-before-the-end.sql", file14, sizeof file14},
    {"common/queries/free-days-by-skill.sql", file15, sizeof file15},
    {"common/queries/green-then-red.sql", file16, sizeof file16},
    {"common/queries/internal-days.sql", file17, sizeof file17},
    {"common/queries/landing-by-programme.sql", file18, sizeof file18},
    {"common/queries/left-to-pay.sql", file19, sizeof file19},
    {"common/queries/lessons-by-category.sql", file20, sizeof file20},
    {"common/queries/means-by-quarter.sql", file21, sizeof file21},
    {"common/queries/money-by-objective.sql", file22, sizeof file22},
    {"common/queries/open-actions.sql", file23, sizeof file23},
    {"common/queries/open-asks.sql", file24, sizeof file24},
    {"common/queries/overruns-by-class.sql", file25, sizeof file25},
    {"common/queries/payment-authorisations.sql", file26, sizeof file26},
    {"common/queries/phase-regressions.sql", file27, sizeof file27},
    {"common/queries/records-to-dispose-of.sql", file28, sizeof file28},
    {"common/queries/requests-ranked.sql", file29, sizeof file29},
    {"common/queries/reserves-never-lifted.sql", file30, sizeof file30},
    {"common/queries/risks-occurred.sql", file31, sizeof file31},
    {"common/queries/run-costs.sql", file32, sizeof file32},
    {"common/queries/silent-projects.sql", file33, sizeof file33},
    {"common/queries/slipping-milestones.sql", file34, sizeof file34},
    {"common/queries/stopped-projects.sql", file35, sizeof file35},
    {"common/queries/team-load.sql", file36, sizeof file36},
    {"common/queries/watermelons.sql", file37, sizeof file37},
    {"common/rules/action-overdue.yaml", file38, sizeof file38},
    {"common/rules/allocated-while-absent.yaml", file39, sizeof file39},
    {"common/rules/allocation-outside-project.yaml", file40, sizeof file40},
    {"common/rules/artefact-missing.yaml", file41, sizeof file41},
    {"common/rules/ask-unanswered.yaml", file42, sizeof file42},
    {"common/rules/baseline-moved-without-decision.yaml", file43, sizeof file43},
    {"common/rules/benefits-review-missed.yaml", file44, sizeof file44},
    {"common/rules/closed-not-archived.yaml", file45, sizeof file45},
    {"common/rules/closed-with-open-items.yaml", file46, sizeof file46},
    {"common/rules/closed-without-acceptance.yaml", file47, sizeof file47},
    {"common/rules/closed-without-end-report.yaml", file48, sizeof file48},
    {"common/rules/closed-without-lessons.yaml", file49, sizeof file49},
    {"common/rules/commitments-left-open.yaml", file50, sizeof file50},
    {"common/rules/committee-missed.yaml", file51, sizeof file51},
    {"common/rules/consumption-in-future.yaml", file52, sizeof file52},
    {"common/rules/consumption-missing.yaml", file53, sizeof file53},
    {"common/rules/copy-paste-status.yaml", file54, sizeof file54},
    {"common/rules/decision-without-owner.yaml", file55, sizeof file55},
    {"common/rules/dependency-cycle.yaml", file56, sizeof file56},
    {"common/rules/dependency-later-than-dependent.yaml", file57, sizeof file57},
    {"common/rules/dependency-on-closed.yaml", file58, sizeof file58},
    {"common/rules/dependency-unacknowledged.yaml", file59, sizeof file59},
    {"common/rules/dependency-unresolved.yaml", file60, sizeof file60},
    {"common/rules/derived-figure-differs.yaml", file61, sizeof file61},
    {"common/rules/earned-value-inconsistent.yaml", file62, sizeof file62},
    {"common/rules/end-before-start.yaml", file63, sizeof file63},
    {"common/rules/id-changed.yaml", file64, sizeof file64},
    {"common/rules/id-duplicate.yaml", file65, sizeof file65},
    {"common/rules/landing-above-budget.yaml", file66, sizeof file66},
    {"common/rules/manager-inactive.yaml", file67, sizeof file67},
    {"common/rules/milestone-outside-project.yaml", file68, sizeof file68},
    {"common/rules/milestone-past-due.yaml", file69, sizeof file69},
    {"common/rules/milestone-reached-in-future.yaml", file70, sizeof file70},
    {"common/rules/milestone-slips-repeatedly.yaml", file71, sizeof file71},
    {"common/rules/minutes-missing.yaml", file72, sizeof file72},
    {"common/rules/name-near-duplicate.yaml", file73, sizeof file73},
    {"common/rules/no-risk-declared.yaml", file74, sizeof file74},
    {"common/rules/objective-unlinked.yaml", file75, sizeof file75},
    {"common/rules/over-allocated.yaml", file76, sizeof file76},
    {"common/rules/overall-better-than-worst.yaml", file77, sizeof file77},
    {"common/rules/phase-regression.yaml", file78, sizeof file78},
    {"common/rules/placeholder-left.yaml", file79, sizeof file79},
    {"common/rules/planned-end-passed.yaml", file80, sizeof file80},
    {"common/rules/progress-regressed.yaml", file81, sizeof file81},
    {"common/rules/project-without-request.yaml", file82, sizeof file82},
    {"common/rules/raf-is-leftover-budget.yaml", file83, sizeof file83},
    {"common/rules/raf-stale.yaml", file84, sizeof file84},
    {"common/rules/rag-unexplained.yaml", file85, sizeof file85},
    {"common/rules/red-too-long.yaml", file86, sizeof file86},
    {"common/rules/red-without-recovery.yaml", file87, sizeof file87},
    {"common/rules/request-undecided.yaml", file88, sizeof file88},
    {"common/rules/request-unscored.yaml", file89, sizeof file89},
    {"common/rules/reserve-drawn-without-decision.yaml", file90, sizeof file90},
    {"common/rules/retention-expired.yaml", file91, sizeof file91},
    {"common/rules/retention-missing.yaml", file92, sizeof file92},
    {"common/rules/risk-not-reviewed.yaml", file93, sizeof file93},
    {"common/rules/risk-red-not-escalated.yaml", file94, sizeof file94},
    {"common/rules/risk-red-unowned.yaml", file95, sizeof file95},
    {"common/rules/risk-strategy-invalid.yaml", file96, sizeof file96},
    {"common/rules/role-conflict.yaml", file97, sizeof file97},
    {"common/rules/role-unfilled.yaml", file98, sizeof file98},
    {"common/rules/schedule-tolerance-exceeded.yaml", file99, sizeof file99},
    {"common/rules/silent-project.yaml", file100, sizeof file100},
    {"common/rules/skill-gap.yaml", file101, sizeof file101},
    {"common/rules/snapshot-edited.yaml", file102, sizeof file102},
    {"common/rules/snapshot-missing.yaml", file103, sizeof file103},
    {"common/rules/sponsor-missing.yaml", file104, sizeof file104},
    {"common/rules/standard-unpinned.yaml", file105, sizeof file105},
    {"common/rules/status-edited-after-closing.yaml", file106, sizeof file106},
    {"common/rules/status-never-filed.yaml", file107, sizeof file107},
    {"common/rules/status-overdue.yaml", file108, sizeof file108},
    {"common/rules/stuck-at-ninety.yaml", file109, sizeof file109},
    {"common/rules/template-outdated.yaml", file110, sizeof file110},
    {"common/rules/timesheet-missing.yaml", file111, sizeof file111},
    {"common/rules/timesheet-on-closed.yaml", file112, sizeof file112},
    {"common/rules/timesheet-over-capacity.yaml", file113, sizeof file113},
    {"common/rules/training-expired.yaml", file114, sizeof file114},
    {"common/rules/unauthorised-change.yaml", file115, sizeof file115},
    {"common/rules/variance-unexplained.yaml", file116, sizeof file116},
    {"common/rules/waiver-expired.yaml", file117, sizeof file117},
    {"common/rules/waiver-unused.yaml", file118, sizeof file118},
    {"common/rules/watermelon-cost.yaml", file119, sizeof file119},
    {"common/rules/watermelon-schedule.yaml", file120, sizeof file120},
    {"common/schema/allocation.schema.json", file121, sizeof file121},
    {"common/schema/budget.schema.json", file122, sizeof file122},
    {"common/schema/change_request.schema.json", file123, sizeof file123},
    {"common/schema/committee.schema.json", file124, sizeof file124},
    {"common/schema/contract.schema.json", file125, sizeof file125},
    {"common/schema/deliverable.schema.json", file126, sizeof file126},
    {"common/schema/document.schema.json", file127, sizeof file127},
    {"common/schema/end_report.schema.json", file128, sizeof file128},
    {"common/schema/finance.schema.json", file129, sizeof file129},
    {"common/schema/forecast.schema.json", file130, sizeof file130},
    {"common/schema/gate_review.schema.json", file131, sizeof file131},
    {"common/schema/issue.schema.json", file132, sizeof file132},
    {"common/schema/minutes.schema.json", file133, sizeof file133},
    {"common/schema/objective.schema.json", file134, sizeof file134},
    {"common/schema/past_finding.schema.json", file135, sizeof file135},
    {"common/schema/past_milestone.schema.json", file136, sizeof file136},
    {"common/schema/past_project.schema.json", file137, sizeof file137},
    {"common/schema/person.schema.json", file138, sizeof file138},
    {"common/schema/programme.schema.json", file139, sizeof file139},
    {"common/schema/project.schema.json", file140, sizeof file140},
    {"common/schema/record_fields.schema.json", file141, sizeof file141},
    {"common/schema/request.schema.json", file142, sizeof file142},
    {"common/schema/risk.schema.json", file143, sizeof file143},
    {"common/schema/status.schema.json", file144, sizeof file144},
    {"common/schema/supplier.schema.json", file145, sizeof file145},
    {"common/schema/team.schema.json", file146, sizeof file146},
    {"common/schema/timesheet.schema.json", file147, sizeof file147},
    {"common/schema/types.schema.json", file148, sizeof file148},
    {"common/standard.yaml", file149, sizeof file149},
    {"common/templates/project/project.fr.yaml", file150, sizeof file150},
    {"common/templates/project/project.yaml", file151, sizeof file151},
    {"common/templates/project/risks.fr.yaml", file152, sizeof file152},
    {"common/templates/project/risks.yaml", file153, sizeof file153},
    {"common/templates/project/status/{period}.fr.yaml", file154, sizeof file154},
    {"common/templates/project/status/{period}.yaml", file155, sizeof file155},
    {"common/templates/status/{period}.fr.yaml", file156, sizeof file156},
    {"common/templates/status/{period}.yaml", file157, sizeof file157},
    {"common/views/absent_day.sql", file158, sizeof file158},
    {"common/views/alignment.sql", file159, sizeof file159},
    {"common/views/allocation_month.sql", file160, sizeof file160},
    {"common/views/allocation_span.sql", file161, sizeof file161},
    {"common/views/baseline_in_force.sql", file162, sizeof file162},
    {"common/views/booked_month.sql", file163, sizeof file163},
    {"common/views/capacity.sql", file164, sizeof file164},
    {"common/views/committee_due.sql", file165, sizeof file165},
    {"common/views/compliance.sql", file166, sizeof file166},
    {"common/views/consumption.sql", file167, sizeof file167},
    {"common/views/counted_day.sql", file168, sizeof file168},
    {"common/views/dependency.sql", file169, sizeof file169},
    {"common/views/evm.sql", file170, sizeof file170},
    {"common/views/headline.sql", file171, sizeof file171},
    {"common/views/health.sql", file172, sizeof file172},
    {"common/views/landing.sql", file173, sizeof file173},
    {"common/views/last_snapshot.sql", file174, sizeof file174},
    {"common/views/latest_status.sql", file175, sizeof file175},
    {"common/views/milestone_date.sql", file176, sizeof file176},
    {"common/views/milestone_report.sql", file177, sizeof file177},
    {"common/views/objective_budget.sql", file178, sizeof file178},
    {"common/views/objective_weight.sql", file179, sizeof file179},
    {"common/views/open_milestone.sql", file180, sizeof file180},
    {"common/views/owed_period.sql", file181, sizeof file181},
    {"common/views/past_compliance.sql", file182, sizeof file182},
    {"common/views/phase_rank.sql", file183, sizeof file183},
    {"common/views/planning_month.sql", file184, sizeof file184},
    {"common/views/portfolio_threshold.sql", file185, sizeof file185},
    {"common/views/presence.sql", file186, sizeof file186},
    {"common/views/previous_status.sql", file187, sizeof file187},
    {"common/views/progress.sql", file188, sizeof file188},
    {"common/views/rag.sql", file189, sizeof file189},
    {"common/views/recent_status.sql", file190, sizeof file190},
    {"common/views/record_fields.sql", file191, sizeof file191},
    {"common/views/remaining_work.sql", file192, sizeof file192},
    {"common/views/report.sql", file193, sizeof file193},
    {"common/views/request_rank.sql", file194, sizeof file194},
    {"common/views/role_holder.sql", file195, sizeof file195},
    {"common/views/severity.sql", file196, sizeof file196},
    {"common/views/skill_capacity.sql", file197, sizeof file197},
    {"common/views/slip.sql", file198, sizeof file198},
    {"common/views/snapshot_finding.sql", file199, sizeof file199},
    {"common/views/snapshot_milestone.sql", file200, sizeof file200},
    {"common/views/snapshot_project.sql", file201, sizeof file201},
    {"common/views/team_capacity_month.sql", file202, sizeof file202},
    {"common/views/threshold.sql", file203, sizeof file203},
    {"common/views/watchdog.sql", file204, sizeof file204},
    {"common/views/workload.sql", file205, sizeof file205},
    {"engine/annotations.schema.json", file206, sizeof file206},
    {"engine/findings.yaml", file207, sizeof file207},
    {"engine/mapping.schema.json", file208, sizeof file208},
    {"engine/portfolio.schema.json", file209, sizeof file209},
    {"engine/record.schema.json", file210, sizeof file210},
    {"engine/record_fields.schema.json", file211, sizeof file211},
    {"engine/rule.schema.json", file212, sizeof file212},
    {"engine/snapshot.schema.json", file213, sizeof file213},
    {"engine/standard.schema.json", file214, sizeof file214},
    {"engine/waiver.schema.json", file215, sizeof file215},
    {"json-schema/meta/applicator.json", file216, sizeof file216},
    {"json-schema/meta/content.json", file217, sizeof file217},
    {"json-schema/meta/core.json", file218, sizeof file218},
    {"json-schema/meta/format-annotation.json", file219, sizeof file219},
    {"json-schema/meta/format-assertion.json", file220, sizeof file220},
    {"json-schema/meta/meta-data.json", file221, sizeof file221},
    {"json-schema/meta/unevaluated.json", file222, sizeof file222},
    {"json-schema/meta/validation.json", file223, sizeof file223},
    {"json-schema/schema.json", file224, sizeof file224},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

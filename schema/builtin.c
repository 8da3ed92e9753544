// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/queries/acceptances.sql" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/queries/benefits-measured.sql" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/queries/causes-of-delay.sql" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/queries/cost-increases.sql" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/queries/days-to-contract.sql" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/queries/durations-by-class.sql" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/queries/earned-value.sql" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/queries/entered-and-left.sql" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/queries/filed-costs.sql" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/queries/forecasts-before-the-end.sql" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/queries/green-then-red.sql" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/queries/landing-by-programme.sql" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/queries/left-to-pay.sql" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/queries/lessons-by-category.sql" if_empty(0)
};
static const unsigned char file14[] = {
#embed "common/queries/open-asks.sql" if_empty(0)
};
static const unsigned char file15[] = {
#embed "common/queries/overruns-by-class.sql" if_empty(0)
};
static const unsigned char file16[] = {
#embed "common/queries/payment-authorisations.sql" if_empty(0)
};
static const unsigned char file17[] = {
#embed "common/queries/phase-regressions.sql" if_empty(0)
};
static const unsigned char file18[] = {
#embed "common/queries/records-to-dispose-of.sql" if_empty(0)
};
static const unsigned char file19[] = {
#embed "common/queries/reserves-never-lifted.sql" if_empty(0)
};
static const unsigned char file20[] = {
#embed "common/queries/risks-occurred.sql" if_empty(0)
};
static const unsigned char file21[] = {
#embed "common/queries/run-costs.sql" if_empty(0)
};
static const unsigned char file22[] = {
#embed "common/queries/silent-projects.sql" if_empty(0)
};
static const unsigned char file23[] = {
#embed "common/queries/slipping-milestones.sql" if_empty(0)
};
static const unsigned char file24[] = {
#embed "common/queries/stopped-projects.sql" if_empty(0)
};
static const unsigned char file25[] = {
#embed "common/queries/watermelons.sql" if_empty(0)
};
static const unsigned char file26[] = {
#embed "common/rules/artefact-missing.yaml" if_empty(0)
};
static const unsigned char file27[] = {
#embed "common/rules/ask-unanswered.yaml" if_empty(0)
};
static const unsigned char file28[] = {
#embed "common/rules/baseline-moved-without-decision.yaml" if_empty(0)
};
static const unsigned char file29[] = {
#embed "common/rules/benefits-review-missed.yaml" if_empty(0)
};
static const unsigned char file30[] = {
#embed "common/rules/closed-not-archived.yaml" if_empty(0)
};
static const unsigned char file31[] = {
#embed "common/rules/closed-with-open-items.yaml" if_empty(0)
};
static const unsigned char file32[] = {
#embed "common/rules/closed-without-acceptance.yaml" if_empty(0)
};
static const unsigned char file33[] = {
#embed "common/rules/closed-without-end-report.yaml" if_empty(0)
};
static const unsigned char file34[] = {
#embed "common/rules/closed-without-lessons.yaml" if_empty(0)
};
static const unsigned char file35[] = {
#embed "common/rules/commitments-left-open.yaml" if_empty(0)
};
static const unsigned char file36[] = {
#embed "common/rules/consumption-in-future.yaml" if_empty(0)
};
static const unsigned char file37[] = {
#embed "common/rules/consumption-missing.yaml" if_empty(0)
};
static const unsigned char file38[] = {
#embed "common/rules/copy-paste-status.yaml" if_empty(0)
};
static const unsigned char file39[] = {
#embed "common/rules/dependency-cycle.yaml" if_empty(0)
};
static const unsigned char file40[] = {
#embed "common/rules/dependency-later-than-dependent.yaml" if_empty(0)
};
static const unsigned char file41[] = {
#embed "common/rules/dependency-on-closed.yaml" if_empty(0)
};
static const unsigned char file42[] = {
#embed "common/rules/dependency-unacknowledged.yaml" if_empty(0)
};
static const unsigned char file43[] = {
#embed "common/rules/dependency-unresolved.yaml" if_empty(0)
};
static const unsigned char file44[] = {
#embed "common/rules/derived-figure-differs.yaml" if_empty(0)
};
static const unsigned char file45[] = {
#embed "common/rules/earned-value-inconsistent.yaml" if_empty(0)
};
static const unsigned char file46[] = {
#embed "common/rules/end-before-start.yaml" if_empty(0)
};
static const unsigned char file47[] = {
#embed "common/rules/id-changed.yaml" if_empty(0)
};
static const unsigned char file48[] = {
#embed "common/rules/id-duplicate.yaml" if_empty(0)
};
static const unsigned char file49[] = {
#embed "common/rules/landing-above-budget.yaml" if_empty(0)
};
static const unsigned char file50[] = {
#embed "common/rules/manager-inactive.yaml" if_empty(0)
};
static const unsigned char file51[] = {
#embed "common/rules/milestone-outside-project.yaml" if_empty(0)
};
static const unsigned char file52[] = {
#embed "common/rules/milestone-past-due.yaml" if_empty(0)
};
static const unsigned char file53[] = {
#embed "common/rules/milestone-reached-in-future.yaml" if_empty(0)
};
static const unsigned char file54[] = {
#embed "common/rules/milestone-slips-repeatedly.yaml" if_empty(0)
};
static const unsigned char file55[] = {
#embed "common/rules/name-near-duplicate.yaml" if_empty(0)
};
static const unsigned char file56[] = {
#embed "common/rules/no-risk-declared.yaml" if_empty(0)
};
static const unsigned char file57[] = {
#embed "common/rules/objective-unlinked.yaml" if_empty(0)
};
static const unsigned char file58[] = {
#embed "common/rules/overall-better-than-worst.yaml" if_empty(0)
};
static const unsigned char file59[] = {
#embed "common/rules/phase-regression.yaml" if_empty(0)
};
static const unsigned char file60[] = {
#embed "common/rules/placeholder-left.yaml" if_empty(0)
};
static const unsigned char file61[] = {
#embed "common/rules/planned-end-passed.yaml" if_empty(0)
};
static const unsigned char file62[] = {
#embed "common/rules/progress-regressed.yaml" if_empty(0)
};
static const unsigned char file63[] = {
#embed "common/rules/raf-is-leftover-budget.yaml" if_empty(0)
};
static const unsigned char file64[] = {
#embed "common/rules/raf-stale.yaml" if_empty(0)
};
static const unsigned char file65[] = {
#embed "common/rules/rag-unexplained.yaml" if_empty(0)
};
static const unsigned char file66[] = {
#embed "common/rules/red-too-long.yaml" if_empty(0)
};
static const unsigned char file67[] = {
#embed "common/rules/red-without-recovery.yaml" if_empty(0)
};
static const unsigned char file68[] = {
#embed "common/rules/reserve-drawn-without-decision.yaml" if_empty(0)
};
static const unsigned char file69[] = {
#embed "common/rules/retention-expired.yaml" if_empty(0)
};
static const unsigned char file70[] = {
#embed "common/rules/retention-missing.yaml" if_empty(0)
};
static const unsigned char file71[] = {
#embed "common/rules/risk-not-reviewed.yaml" if_empty(0)
};
static const unsigned char file72[] = {
#embed "common/rules/risk-red-not-escalated.yaml" if_empty(0)
};
static const unsigned char file73[] = {
#embed "common/rules/risk-red-unowned.yaml" if_empty(0)
};
static const unsigned char file74[] = {
#embed "common/rules/risk-strategy-invalid.yaml" if_empty(0)
};
static const unsigned char file75[] = {
#embed "common/rules/role-conflict.yaml" if_empty(0)
};
static const unsigned char file76[] = {
#embed "common/rules/schedule-tolerance-exceeded.yaml" if_empty(0)
};
static const unsigned char file77[] = {
#embed "common/rules/silent-project.yaml" if_empty(0)
};
static const unsigned char file78[] = {
#embed "common/rules/snapshot-edited.yaml" if_empty(0)
};
static const unsigned char file79[] = {
#embed "common/rules/snapshot-missing.yaml" if_empty(0)
};
static const unsigned char file80[] = {
#embed "common/rules/sponsor-missing.yaml" if_empty(0)
};
static const unsigned char file81[] = {
#embed "common/rules/standard-unpinned.yaml" if_empty(0)
};
static const unsigned char file82[] = {
#embed "common/rules/status-edited-after-closing.yaml" if_empty(0)
};
static const unsigned char file83[] = {
#embed "common/rules/status-never-filed.yaml" if_empty(0)
};
static const unsigned char file84[] = {
#embed "common/rules/status-overdue.yaml" if_empty(0)
};
static const unsigned char file85[] = {
#embed "common/rules/stuck-at-ninety.yaml" if_empty(0)
};
static const unsigned char file86[] = {
#embed "common/rules/template-outdated.yaml" if_empty(0)
};
static const unsigned char file87[] = {
#embed "common/rules/unauthorised-change.yaml" if_empty(0)
};
static const unsigned char file88[] = {
#embed "common/rules/variance-unexplained.yaml" if_empty(0)
};
static const unsigned char file89[] = {
#embed "common/rules/waiver-expired.yaml" if_empty(0)
};
static const unsigned char file90[] = {
#embed "common/rules/waiver-unused.yaml" if_empty(0)
};
static const unsigned char file91[] = {
#embed "common/rules/watermelon-cost.yaml" if_empty(0)
};
static const unsigned char file92[] = {
#embed "common/rules/watermelon-schedule.yaml" if_empty(0)
};
static const unsigned char file93[] = {
#embed "common/schema/allocation.schema.json" if_empty(0)
};
static const unsigned char file94[] = {
#embed "common/schema/budget.schema.json" if_empty(0)
};
static const unsigned char file95[] = {
#embed "common/schema/change_request.schema.json" if_empty(0)
};
static const unsigned char file96[] = {
#embed "common/schema/committee.schema.json" if_empty(0)
};
static const unsigned char file97[] = {
#embed "common/schema/contract.schema.json" if_empty(0)
};
static const unsigned char file98[] = {
#embed "common/schema/deliverable.schema.json" if_empty(0)
};
static const unsigned char file99[] = {
#embed "common/schema/document.schema.json" if_empty(0)
};
static const unsigned char file100[] = {
#embed "common/schema/end_report.schema.json" if_empty(0)
};
static const unsigned char file101[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file102[] = {
#embed "common/schema/forecast.schema.json" if_empty(0)
};
static const unsigned char file103[] = {
#embed "common/schema/gate_review.schema.json" if_empty(0)
};
static const unsigned char file104[] = {
#embed "common/schema/issue.schema.json" if_empty(0)
};
static const unsigned char file105[] = {
#embed "common/schema/minutes.schema.json" if_empty(0)
};
static const unsigned char file106[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file107[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file108[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file109[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file110[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file111[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file112[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file113[] = {
#embed "common/schema/record_fields.schema.json" if_empty(0)
};
static const unsigned char file114[] = {
#embed "common/schema/request.schema.json" if_empty(0)
};
static const unsigned char file115[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file116[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file117[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file118[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file119[] = {
#embed "common/schema/timesheet.schema.json" if_empty(0)
};
static const unsigned char file120[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file121[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file122[] = {
#embed "common/templates/end_report/end-report.fr.md" if_empty(0)
};
static const unsigned char file123[] = {
#embed "common/templates/end_report/end-report.md" if_empty(0)
};
static const unsigned char file124[] = {
#embed "common/templates/minutes/{date}.fr.md" if_empty(0)
};
static const unsigned char file125[] = {
#embed "common/templates/minutes/{date}.md" if_empty(0)
};
static const unsigned char file126[] = {
#embed "common/templates/project/project.fr.yaml" if_empty(0)
};
static const unsigned char file127[] = {
#embed "common/templates/project/project.yaml" if_empty(0)
};
static const unsigned char file128[] = {
#embed "common/templates/project/risks.fr.yaml" if_empty(0)
};
static const unsigned char file129[] = {
#embed "common/templates/project/risks.yaml" if_empty(0)
};
static const unsigned char file130[] = {
#embed "common/templates/project/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file131[] = {
#embed "common/templates/project/status/{period}.yaml" if_empty(0)
};
static const unsigned char file132[] = {
#embed "common/templates/status/{period}.fr.md" if_empty(0)
};
static const unsigned char file133[] = {
#embed "common/templates/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file134[] = {
#embed "common/templates/status/{period}.md" if_empty(0)
};
static const unsigned char file135[] = {
#embed "common/templates/status/{period}.yaml" if_empty(0)
};
static const unsigned char file136[] = {
#embed "common/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file137[] = {
#embed "common/views/consumption.sql" if_empty(0)
};
static const unsigned char file138[] = {
#embed "common/views/dependency.sql" if_empty(0)
};
static const unsigned char file139[] = {
#embed "common/views/evm.sql" if_empty(0)
};
static const unsigned char file140[] = {
#embed "common/views/headline.sql" if_empty(0)
};
static const unsigned char file141[] = {
#embed "common/views/health.sql" if_empty(0)
};
static const unsigned char file142[] = {
#embed "common/views/landing.sql" if_empty(0)
};
static const unsigned char file143[] = {
#embed "common/views/last_snapshot.sql" if_empty(0)
};
static const unsigned char file144[] = {
#embed "common/views/latest_status.sql" if_empty(0)
};
static const unsigned char file145[] = {
#embed "common/views/milestone_date.sql" if_empty(0)
};
static const unsigned char file146[] = {
#embed "common/views/milestone_report.sql" if_empty(0)
};
static const unsigned char file147[] = {
#embed "common/views/open_milestone.sql" if_empty(0)
};
static const unsigned char file148[] = {
#embed "common/views/owed_period.sql" if_empty(0)
};
static const unsigned char file149[] = {
#embed "common/views/phase_rank.sql" if_empty(0)
};
static const unsigned char file150[] = {
#embed "common/views/previous_status.sql" if_empty(0)
};
static const unsigned char file151[] = {
#embed "common/views/progress.sql" if_empty(0)
};
static const unsigned char file152[] = {
#embed "common/views/rag.sql" if_empty(0)
};
static const unsigned char file153[] = {
#embed "common/views/recent_status.sql" if_empty(0)
};
static const unsigned char file154[] = {
#embed "common/views/record_fields.sql" if_empty(0)
};
static const unsigned char file155[] = {
#embed "common/views/remaining_work.sql" if_empty(0)
};
static const unsigned char file156[] = {
#embed "common/views/report.sql" if_empty(0)
};
static const unsigned char file157[] = {
#embed "common/views/role_holder.sql" if_empty(0)
};
static const unsigned char file158[] = {
#embed "common/views/severity.sql" if_empty(0)
};
static const unsigned char file159[] = {
#embed "common/views/slip.sql" if_empty(0)
};
static const unsigned char file160[] = {
#embed "common/views/snapshot_finding.sql" if_empty(0)
};
static const unsigned char file161[] = {
#embed "common/views/snapshot_milestone.sql" if_empty(0)
};
static const unsigned char file162[] = {
#embed "common/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file163[] = {
#embed "common/views/threshold.sql" if_empty(0)
};
static const unsigned char file164[] = {
#embed "common/views/watchdog.sql" if_empty(0)
};
static const unsigned char file165[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file166[] = {
#embed "engine/findings.yaml" if_empty(0)
};
static const unsigned char file167[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file168[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file169[] = {
#embed "engine/record.schema.json" if_empty(0)
};
static const unsigned char file170[] = {
#embed "engine/record_fields.schema.json" if_empty(0)
};
static const unsigned char file171[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file172[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file173[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file174[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};
static const unsigned char file175[] = {
#embed "json-schema/meta/applicator.json" if_empty(0)
};
static const unsigned char file176[] = {
#embed "json-schema/meta/content.json" if_empty(0)
};
static const unsigned char file177[] = {
#embed "json-schema/meta/core.json" if_empty(0)
};
static const unsigned char file178[] = {
#embed "json-schema/meta/format-annotation.json" if_empty(0)
};
static const unsigned char file179[] = {
#embed "json-schema/meta/format-assertion.json" if_empty(0)
};
static const unsigned char file180[] = {
#embed "json-schema/meta/meta-data.json" if_empty(0)
};
static const unsigned char file181[] = {
#embed "json-schema/meta/unevaluated.json" if_empty(0)
};
static const unsigned char file182[] = {
#embed "json-schema/meta/validation.json" if_empty(0)
};
static const unsigned char file183[] = {
#embed "json-schema/schema.json" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/queries/acceptances.sql", file0, sizeof file0},
    {"common/queries/benefits-measured.sql", file1, sizeof file1},
    {"common/queries/causes-of-delay.sql", file2, sizeof file2},
    {"common/queries/cost-increases.sql", file3, sizeof file3},
    {"common/queries/days-to-contract.sql", file4, sizeof file4},
    {"common/queries/durations-by-class.sql", file5, sizeof file5},
    {"common/queries/earned-value.sql", file6, sizeof file6},
    {"common/queries/entered-and-left.sql", file7, sizeof file7},
    {"common/queries/filed-costs.sql", file8, sizeof file8},
    {"common/queries/forecasts-before-the-end.sql", file9, sizeof file9},
    {"common/queries/green-then-red.sql", file10, sizeof file10},
    {"common/queries/landing-by-programme.sql", file11, sizeof file11},
    {"common/queries/left-to-pay.sql", file12, sizeof file12},
    {"common/queries/lessons-by-category.sql", file13, sizeof file13},
    {"common/queries/open-asks.sql", file14, sizeof file14},
    {"common/queries/overruns-by-class.sql", file15, sizeof file15},
    {"common/queries/payment-authorisations.sql", file16, sizeof file16},
    {"common/queries/phase-regressions.sql", file17, sizeof file17},
    {"common/queries/records-to-dispose-of.sql", file18, sizeof file18},
    {"common/queries/reserves-never-lifted.sql", file19, sizeof file19},
    {"common/queries/risks-occurred.sql", file20, sizeof file20},
    {"common/queries/run-costs.sql", file21, sizeof file21},
    {"common/queries/silent-projects.sql", file22, sizeof file22},
    {"common/queries/slipping-milestones.sql", file23, sizeof file23},
    {"common/queries/stopped-projects.sql", file24, sizeof file24},
    {"common/queries/watermelons.sql", file25, sizeof file25},
    {"common/rules/artefact-missing.yaml", file26, sizeof file26},
    {"common/rules/ask-unanswered.yaml", file27, sizeof file27},
    {"common/rules/baseline-moved-without-decision.yaml", file28, sizeof file28},
    {"common/rules/benefits-review-missed.yaml", file29, sizeof file29},
    {"common/rules/closed-not-archived.yaml", file30, sizeof file30},
    {"common/rules/closed-with-open-items.yaml", file31, sizeof file31},
    {"common/rules/closed-without-acceptance.yaml", file32, sizeof file32},
    {"common/rules/closed-without-end-report.yaml", file33, sizeof file33},
    {"common/rules/closed-without-lessons.yaml", file34, sizeof file34},
    {"common/rules/commitments-left-open.yaml", file35, sizeof file35},
    {"common/rules/consumption-in-future.yaml", file36, sizeof file36},
    {"common/rules/consumption-missing.yaml", file37, sizeof file37},
    {"common/rules/copy-paste-status.yaml", file38, sizeof file38},
    {"common/rules/dependency-cycle.yaml", file39, sizeof file39},
    {"common/rules/dependency-later-than-dependent.yaml", file40, sizeof file40},
    {"common/rules/dependency-on-closed.yaml", file41, sizeof file41},
    {"common/rules/dependency-unacknowledged.yaml", file42, sizeof file42},
    {"common/rules/dependency-unresolved.yaml", file43, sizeof file43},
    {"common/rules/derived-figure-differs.yaml", file44, sizeof file44},
    {"common/rules/earned-value-inconsistent.yaml", file45, sizeof file45},
    {"common/rules/end-before-start.yaml", file46, sizeof file46},
    {"common/rules/id-changed.yaml", file47, sizeof file47},
    {"common/rules/id-duplicate.yaml", file48, sizeof file48},
    {"common/rules/landing-above-budget.yaml", file49, sizeof file49},
    {"common/rules/manager-inactive.yaml", file50, sizeof file50},
    {"common/rules/milestone-outside-project.yaml", file51, sizeof file51},
    {"common/rules/milestone-past-due.yaml", file52, sizeof file52},
    {"common/rules/milestone-reached-in-future.yaml", file53, sizeof file53},
    {"common/rules/milestone-slips-repeatedly.yaml", file54, sizeof file54},
    {"common/rules/name-near-duplicate.yaml", file55, sizeof file55},
    {"common/rules/no-risk-declared.yaml", file56, sizeof file56},
    {"common/rules/objective-unlinked.yaml", file57, sizeof file57},
    {"common/rules/overall-better-than-worst.yaml", file58, sizeof file58},
    {"common/rules/phase-regression.yaml", file59, sizeof file59},
    {"common/rules/placeholder-left.yaml", file60, sizeof file60},
    {"common/rules/planned-end-passed.yaml", file61, sizeof file61},
    {"common/rules/progress-regressed.yaml", file62, sizeof file62},
    {"common/rules/raf-is-leftover-budget.yaml", file63, sizeof file63},
    {"common/rules/raf-stale.yaml", file64, sizeof file64},
    {"common/rules/rag-unexplained.yaml", file65, sizeof file65},
    {"common/rules/red-too-long.yaml", file66, sizeof file66},
    {"common/rules/red-without-recovery.yaml", file67, sizeof file67},
    {"common/rules/reserve-drawn-without-decision.yaml", file68, sizeof file68},
    {"common/rules/retention-expired.yaml", file69, sizeof file69},
    {"common/rules/retention-missing.yaml", file70, sizeof file70},
    {"common/rules/risk-not-reviewed.yaml", file71, sizeof file71},
    {"common/rules/risk-red-not-escalated.yaml", file72, sizeof file72},
    {"common/rules/risk-red-unowned.yaml", file73, sizeof file73},
    {"common/rules/risk-strategy-invalid.yaml", file74, sizeof file74},
    {"common/rules/role-conflict.yaml", file75, sizeof file75},
    {"common/rules/schedule-tolerance-exceeded.yaml", file76, sizeof file76},
    {"common/rules/silent-project.yaml", file77, sizeof file77},
    {"common/rules/snapshot-edited.yaml", file78, sizeof file78},
    {"common/rules/snapshot-missing.yaml", file79, sizeof file79},
    {"common/rules/sponsor-missing.yaml", file80, sizeof file80},
    {"common/rules/standard-unpinned.yaml", file81, sizeof file81},
    {"common/rules/status-edited-after-closing.yaml", file82, sizeof file82},
    {"common/rules/status-never-filed.yaml", file83, sizeof file83},
    {"common/rules/status-overdue.yaml", file84, sizeof file84},
    {"common/rules/stuck-at-ninety.yaml", file85, sizeof file85},
    {"common/rules/template-outdated.yaml", file86, sizeof file86},
    {"common/rules/unauthorised-change.yaml", file87, sizeof file87},
    {"common/rules/variance-unexplained.yaml", file88, sizeof file88},
    {"common/rules/waiver-expired.yaml", file89, sizeof file89},
    {"common/rules/waiver-unused.yaml", file90, sizeof file90},
    {"common/rules/watermelon-cost.yaml", file91, sizeof file91},
    {"common/rules/watermelon-schedule.yaml", file92, sizeof file92},
    {"common/schema/allocation.schema.json", file93, sizeof file93},
    {"common/schema/budget.schema.json", file94, sizeof file94},
    {"common/schema/change_request.schema.json", file95, sizeof file95},
    {"common/schema/committee.schema.json", file96, sizeof file96},
    {"common/schema/contract.schema.json", file97, sizeof file97},
    {"common/schema/deliverable.schema.json", file98, sizeof file98},
    {"common/schema/document.schema.json", file99, sizeof file99},
    {"common/schema/end_report.schema.json", file100, sizeof file100},
    {"common/schema/finance.schema.json", file101, sizeof file101},
    {"common/schema/forecast.schema.json", file102, sizeof file102},
    {"common/schema/gate_review.schema.json", file103, sizeof file103},
    {"common/schema/issue.schema.json", file104, sizeof file104},
    {"common/schema/minutes.schema.json", file105, sizeof file105},
    {"common/schema/objective.schema.json", file106, sizeof file106},
    {"common/schema/past_finding.schema.json", file107, sizeof file107},
    {"common/schema/past_milestone.schema.json", file108, sizeof file108},
    {"common/schema/past_project.schema.json", file109, sizeof file109},
    {"common/schema/person.schema.json", file110, sizeof file110},
    {"common/schema/programme.schema.json", file111, sizeof file111},
    {"common/schema/project.schema.json", file112, sizeof file112},
    {"common/schema/record_fields.schema.json", file113, sizeof file113},
    {"common/schema/request.schema.json", file114, sizeof file114},
    {"common/schema/risk.schema.json", file115, sizeof file115},
    {"common/schema/status.schema.json", file116, sizeof file116},
    {"common/schema/supplier.schema.json", file117, sizeof file117},
    {"common/schema/team.schema.json", file118, sizeof file118},
    {"common/schema/timesheet.schema.json", file119, sizeof file119},
    {"common/schema/types.schema.json", file120, sizeof file120},
    {"common/standard.yaml", file121, sizeof file121},
    {"common/templates/end_report/end-report.fr.md", file122, sizeof file122},
    {"common/templates/end_report/end-report.md", file123, sizeof file123},
    {"common/templates/minutes/{date}.fr.md", file124, sizeof file124},
    {"common/templates/minutes/{date}.md", file125, sizeof file125},
    {"common/templates/project/project.fr.yaml", file126, sizeof file126},
    {"common/templates/project/project.yaml", file127, sizeof file127},
    {"common/templates/project/risks.fr.yaml", file128, sizeof file128},
    {"common/templates/project/risks.yaml", file129, sizeof file129},
    {"common/templates/project/status/{period}.fr.yaml", file130, sizeof file130},
    {"common/templates/project/status/{period}.yaml", file131, sizeof file131},
    {"common/templates/status/{period}.fr.md", file132, sizeof file132},
    {"common/templates/status/{period}.fr.yaml", file133, sizeof file133},
    {"common/templates/status/{period}.md", file134, sizeof file134},
    {"common/templates/status/{period}.yaml", file135, sizeof file135},
    {"common/views/baseline_in_force.sql", file136, sizeof file136},
    {"common/views/consumption.sql", file137, sizeof file137},
    {"common/views/dependency.sql", file138, sizeof file138},
    {"common/views/evm.sql", file139, sizeof file139},
    {"common/views/headline.sql", file140, sizeof file140},
    {"common/views/health.sql", file141, sizeof file141},
    {"common/views/landing.sql", file142, sizeof file142},
    {"common/views/last_snapshot.sql", file143, sizeof file143},
    {"common/views/latest_status.sql", file144, sizeof file144},
    {"common/views/milestone_date.sql", file145, sizeof file145},
    {"common/views/milestone_report.sql", file146, sizeof file146},
    {"common/views/open_milestone.sql", file147, sizeof file147},
    {"common/views/owed_period.sql", file148, sizeof file148},
    {"common/views/phase_rank.sql", file149, sizeof file149},
    {"common/views/previous_status.sql", file150, sizeof file150},
    {"common/views/progress.sql", file151, sizeof file151},
    {"common/views/rag.sql", file152, sizeof file152},
    {"common/views/recent_status.sql", file153, sizeof file153},
    {"common/views/record_fields.sql", file154, sizeof file154},
    {"common/views/remaining_work.sql", file155, sizeof file155},
    {"common/views/report.sql", file156, sizeof file156},
    {"common/views/role_holder.sql", file157, sizeof file157},
    {"common/views/severity.sql", file158, sizeof file158},
    {"common/views/slip.sql", file159, sizeof file159},
    {"common/views/snapshot_finding.sql", file160, sizeof file160},
    {"common/views/snapshot_milestone.sql", file161, sizeof file161},
    {"common/views/snapshot_project.sql", file162, sizeof file162},
    {"common/views/threshold.sql", file163, sizeof file163},
    {"common/views/watchdog.sql", file164, sizeof file164},
    {"engine/annotations.schema.json", file165, sizeof file165},
    {"engine/findings.yaml", file166, sizeof file166},
    {"engine/mapping.schema.json", file167, sizeof file167},
    {"engine/portfolio.schema.json", file168, sizeof file168},
    {"engine/record.schema.json", file169, sizeof file169},
    {"engine/record_fields.schema.json", file170, sizeof file170},
    {"engine/rule.schema.json", file171, sizeof file171},
    {"engine/snapshot.schema.json", file172, sizeof file172},
    {"engine/standard.schema.json", file173, sizeof file173},
    {"engine/waiver.schema.json", file174, sizeof file174},
    {"json-schema/meta/applicator.json", file175, sizeof file175},
    {"json-schema/meta/content.json", file176, sizeof file176},
    {"json-schema/meta/core.json", file177, sizeof file177},
    {"json-schema/meta/format-annotation.json", file178, sizeof file178},
    {"json-schema/meta/format-assertion.json", file179, sizeof file179},
    {"json-schema/meta/meta-data.json", file180, sizeof file180},
    {"json-schema/meta/unevaluated.json", file181, sizeof file181},
    {"json-schema/meta/validation.json", file182, sizeof file182},
    {"json-schema/schema.json", file183, sizeof file183},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

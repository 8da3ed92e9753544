// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/queries/cost-increases.sql" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/queries/earned-value.sql" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/queries/entered-and-left.sql" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/queries/landing-by-programme.sql" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/queries/open-asks.sql" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/queries/payment-authorisations.sql" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/queries/phase-regressions.sql" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/queries/silent-projects.sql" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/queries/slipping-milestones.sql" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/queries/watermelons.sql" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/rules/artefact-missing.yaml" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/rules/ask-unanswered.yaml" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/rules/baseline-moved-without-decision.yaml" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/rules/benefits-review-missed.yaml" if_empty(0)
};
static const unsigned char file14[] = {
#embed "common/rules/closed-not-archived.yaml" if_empty(0)
};
static const unsigned char file15[] = {
#embed "common/rules/closed-with-open-items.yaml" if_empty(0)
};
static const unsigned char file16[] = {
#embed "common/rules/closed-without-acceptance.yaml" if_empty(0)
};
static const unsigned char file17[] = {
#embed "common/rules/closed-without-end-report.yaml" if_empty(0)
};
static const unsigned char file18[] = {
#embed "common/rules/closed-without-lessons.yaml" if_empty(0)
};
static const unsigned char file19[] = {
#embed "common/rules/commitments-left-open.yaml" if_empty(0)
};
static const unsigned char file20[] = {
#embed "common/rules/consumption-in-future.yaml" if_empty(0)
};
static const unsigned char file21[] = {
#embed "common/rules/consumption-missing.yaml" if_empty(0)
};
static const unsigned char file22[] = {
#embed "common/rules/copy-paste-status.yaml" if_empty(0)
};
static const unsigned char file23[] = {
#embed "common/rules/dependency-cycle.yaml" if_empty(0)
};
static const unsigned char file24[] = {
#embed "common/rules/dependency-later-than-dependent.yaml" if_empty(0)
};
static const unsigned char file25[] = {
#embed "common/rules/dependency-on-closed.yaml" if_empty(0)
};
static const unsigned char file26[] = {
#embed "common/rules/dependency-unacknowledged.yaml" if_empty(0)
};
static const unsigned char file27[] = {
#embed "common/rules/dependency-unresolved.yaml" if_empty(0)
};
static const unsigned char file28[] = {
#embed "common/rules/derived-figure-differs.yaml" if_empty(0)
};
static const unsigned char file29[] = {
#embed "common/rules/earned-value-inconsistent.yaml" if_empty(0)
};
static const unsigned char file30[] = {
#embed "common/rules/end-before-start.yaml" if_empty(0)
};
static const unsigned char file31[] = {
#embed "common/rules/id-changed.yaml" if_empty(0)
};
static const unsigned char file32[] = {
#embed "common/rules/id-duplicate.yaml" if_empty(0)
};
static const unsigned char file33[] = {
#embed "common/rules/landing-above-budget.yaml" if_empty(0)
};
static const unsigned char file34[] = {
#embed "common/rules/manager-inactive.yaml" if_empty(0)
};
static const unsigned char file35[] = {
#embed "common/rules/milestone-outside-project.yaml" if_empty(0)
};
static const unsigned char file36[] = {
#embed "common/rules/milestone-past-due.yaml" if_empty(0)
};
static const unsigned char file37[] = {
#embed "common/rules/milestone-reached-in-future.yaml" if_empty(0)
};
static const unsigned char file38[] = {
#embed "common/rules/milestone-slips-repeatedly.yaml" if_empty(0)
};
static const unsigned char file39[] = {
#embed "common/rules/name-near-duplicate.yaml" if_empty(0)
};
static const unsigned char file40[] = {
#embed "common/rules/no-risk-declared.yaml" if_empty(0)
};
static const unsigned char file41[] = {
#embed "common/rules/objective-unlinked.yaml" if_empty(0)
};
static const unsigned char file42[] = {
#embed "common/rules/overall-better-than-worst.yaml" if_empty(0)
};
static const unsigned char file43[] = {
#embed "common/rules/phase-regression.yaml" if_empty(0)
};
static const unsigned char file44[] = {
#embed "common/rules/placeholder-left.yaml" if_empty(0)
};
static const unsigned char file45[] = {
#embed "common/rules/planned-end-passed.yaml" if_empty(0)
};
static const unsigned char file46[] = {
#embed "common/rules/progress-regressed.yaml" if_empty(0)
};
static const unsigned char file47[] = {
#embed "common/rules/raf-is-leftover-budget.yaml" if_empty(0)
};
static const unsigned char file48[] = {
#embed "common/rules/raf-stale.yaml" if_empty(0)
};
static const unsigned char file49[] = {
#embed "common/rules/rag-unexplained.yaml" if_empty(0)
};
static const unsigned char file50[] = {
#embed "common/rules/red-too-long.yaml" if_empty(0)
};
static const unsigned char file51[] = {
#embed "common/rules/red-without-recovery.yaml" if_empty(0)
};
static const unsigned char file52[] = {
#embed "common/rules/reserve-drawn-without-decision.yaml" if_empty(0)
};
static const unsigned char file53[] = {
#embed "common/rules/retention-missing.yaml" if_empty(0)
};
static const unsigned char file54[] = {
#embed "common/rules/risk-not-reviewed.yaml" if_empty(0)
};
static const unsigned char file55[] = {
#embed "common/rules/risk-red-not-escalated.yaml" if_empty(0)
};
static const unsigned char file56[] = {
#embed "common/rules/risk-red-unowned.yaml" if_empty(0)
};
static const unsigned char file57[] = {
#embed "common/rules/risk-strategy-invalid.yaml" if_empty(0)
};
static const unsigned char file58[] = {
#embed "common/rules/role-conflict.yaml" if_empty(0)
};
static const unsigned char file59[] = {
#embed "common/rules/schedule-tolerance-exceeded.yaml" if_empty(0)
};
static const unsigned char file60[] = {
#embed "common/rules/silent-project.yaml" if_empty(0)
};
static const unsigned char file61[] = {
#embed "common/rules/snapshot-edited.yaml" if_empty(0)
};
static const unsigned char file62[] = {
#embed "common/rules/snapshot-missing.yaml" if_empty(0)
};
static const unsigned char file63[] = {
#embed "common/rules/sponsor-missing.yaml" if_empty(0)
};
static const unsigned char file64[] = {
#embed "common/rules/standard-unpinned.yaml" if_empty(0)
};
static const unsigned char file65[] = {
#embed "common/rules/status-edited-after-closing.yaml" if_empty(0)
};
static const unsigned char file66[] = {
#embed "common/rules/status-never-filed.yaml" if_empty(0)
};
static const unsigned char file67[] = {
#embed "common/rules/status-overdue.yaml" if_empty(0)
};
static const unsigned char file68[] = {
#embed "common/rules/stuck-at-ninety.yaml" if_empty(0)
};
static const unsigned char file69[] = {
#embed "common/rules/template-outdated.yaml" if_empty(0)
};
static const unsigned char file70[] = {
#embed "common/rules/unauthorised-change.yaml" if_empty(0)
};
static const unsigned char file71[] = {
#embed "common/rules/variance-unexplained.yaml" if_empty(0)
};
static const unsigned char file72[] = {
#embed "common/rules/waiver-expired.yaml" if_empty(0)
};
static const unsigned char file73[] = {
#embed "common/rules/waiver-unused.yaml" if_empty(0)
};
static const unsigned char file74[] = {
#embed "common/rules/watermelon-cost.yaml" if_empty(0)
};
static const unsigned char file75[] = {
#embed "common/rules/watermelon-schedule.yaml" if_empty(0)
};
static const unsigned char file76[] = {
#embed "common/schema/end_report.schema.json" if_empty(0)
};
static const unsigned char file77[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file78[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file79[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file80[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file81[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file82[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file83[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file84[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file85[] = {
#embed "common/schema/record_fields.schema.json" if_empty(0)
};
static const unsigned char file86[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file87[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file88[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file89[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file90[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file91[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file92[] = {
#embed "common/templates/project/project.fr.yaml" if_empty(0)
};
static const unsigned char file93[] = {
#embed "common/templates/project/project.yaml" if_empty(0)
};
static const unsigned char file94[] = {
#embed "common/templates/project/risks.fr.yaml" if_empty(0)
};
static const unsigned char file95[] = {
#embed "common/templates/project/risks.yaml" if_empty(0)
};
static const unsigned char file96[] = {
#embed "common/templates/project/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file97[] = {
#embed "common/templates/project/status/{period}.yaml" if_empty(0)
};
static const unsigned char file98[] = {
#embed "common/templates/status/{period}.fr.yaml" if_empty(0)
};
static const unsigned char file99[] = {
#embed "common/templates/status/{period}.yaml" if_empty(0)
};
static const unsigned char file100[] = {
#embed "common/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file101[] = {
#embed "common/views/consumption.sql" if_empty(0)
};
static const unsigned char file102[] = {
#embed "common/views/dependency.sql" if_empty(0)
};
static const unsigned char file103[] = {
#embed "common/views/evm.sql" if_empty(0)
};
static const unsigned char file104[] = {
#embed "common/views/headline.sql" if_empty(0)
};
static const unsigned char file105[] = {
#embed "common/views/health.sql" if_empty(0)
};
static const unsigned char file106[] = {
#embed "common/views/landing.sql" if_empty(0)
};
static const unsigned char file107[] = {
#embed "common/views/last_snapshot.sql" if_empty(0)
};
static const unsigned char file108[] = {
#embed "common/views/latest_status.sql" if_empty(0)
};
static const unsigned char file109[] = {
#embed "common/views/milestone_date.sql" if_empty(0)
};
static const unsigned char file110[] = {
#embed "common/views/milestone_report.sql" if_empty(0)
};
static const unsigned char file111[] = {
#embed "common/views/open_milestone.sql" if_empty(0)
};
static const unsigned char file112[] = {
#embed "common/views/owed_period.sql" if_empty(0)
};
static const unsigned char file113[] = {
#embed "common/views/phase_rank.sql" if_empty(0)
};
static const unsigned char file114[] = {
#embed "common/views/previous_status.sql" if_empty(0)
};
static const unsigned char file115[] = {
#embed "common/views/progress.sql" if_empty(0)
};
static const unsigned char file116[] = {
#embed "common/views/rag.sql" if_empty(0)
};
static const unsigned char file117[] = {
#embed "common/views/recent_status.sql" if_empty(0)
};
static const unsigned char file118[] = {
#embed "common/views/record_fields.sql" if_empty(0)
};
static const unsigned char file119[] = {
#embed "common/views/remaining_work.sql" if_empty(0)
};
static const unsigned char file120[] = {
#embed "common/views/report.sql" if_empty(0)
};
static const unsigned char file121[] = {
#embed "common/views/role_holder.sql" if_empty(0)
};
static const unsigned char file122[] = {
#embed "common/views/severity.sql" if_empty(0)
};
static const unsigned char file123[] = {
#embed "common/views/slip.sql" if_empty(0)
};
static const unsigned char file124[] = {
#embed "common/views/snapshot_finding.sql" if_empty(0)
};
static const unsigned char file125[] = {
#embed "common/views/snapshot_milestone.sql" if_empty(0)
};
static const unsigned char file126[] = {
#embed "common/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file127[] = {
#embed "common/views/threshold.sql" if_empty(0)
};
static const unsigned char file128[] = {
#embed "common/views/watchdog.sql" if_empty(0)
};
static const unsigned char file129[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file130[] = {
#embed "engine/findings.yaml" if_empty(0)
};
static const unsigned char file131[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file132[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file133[] = {
#embed "engine/record.schema.json" if_empty(0)
};
static const unsigned char file134[] = {
#embed "engine/record_fields.schema.json" if_empty(0)
};
static const unsigned char file135[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file136[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file137[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file138[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};
static const unsigned char file139[] = {
#embed "json-schema/meta/applicator.json" if_empty(0)
};
static const unsigned char file140[] = {
#embed "json-schema/meta/content.json" if_empty(0)
};
static const unsigned char file141[] = {
#embed "json-schema/meta/core.json" if_empty(0)
};
static const unsigned char file142[] = {
#embed "json-schema/meta/format-annotation.json" if_empty(0)
};
static const unsigned char file143[] = {
#embed "json-schema/meta/format-assertion.json" if_empty(0)
};
static const unsigned char file144[] = {
#embed "json-schema/meta/meta-data.json" if_empty(0)
};
static const unsigned char file145[] = {
#embed "json-schema/meta/unevaluated.json" if_empty(0)
};
static const unsigned char file146[] = {
#embed "json-schema/meta/validation.json" if_empty(0)
};
static const unsigned char file147[] = {
#embed "json-schema/schema.json" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/queries/cost-increases.sql", file0, sizeof file0},
    {"common/queries/earned-value.sql", file1, sizeof file1},
    {"common/queries/entered-and-left.sql", file2, sizeof file2},
    {"common/queries/landing-by-programme.sql", file3, sizeof file3},
    {"common/queries/open-asks.sql", file4, sizeof file4},
    {"common/queries/payment-authorisations.sql", file5, sizeof file5},
    {"common/queries/phase-regressions.sql", file6, sizeof file6},
    {"common/queries/silent-projects.sql", file7, sizeof file7},
    {"common/queries/slipping-milestones.sql", file8, sizeof file8},
    {"common/queries/watermelons.sql", file9, sizeof file9},
    {"common/rules/artefact-missing.yaml", file10, sizeof file10},
    {"common/rules/ask-unanswered.yaml", file11, sizeof file11},
    {"common/rules/baseline-moved-without-decision.yaml", file12, sizeof file12},
    {"common/rules/benefits-review-missed.yaml", file13, sizeof file13},
    {"common/rules/closed-not-archived.yaml", file14, sizeof file14},
    {"common/rules/closed-with-open-items.yaml", file15, sizeof file15},
    {"common/rules/closed-without-acceptance.yaml", file16, sizeof file16},
    {"common/rules/closed-without-end-report.yaml", file17, sizeof file17},
    {"common/rules/closed-without-lessons.yaml", file18, sizeof file18},
    {"common/rules/commitments-left-open.yaml", file19, sizeof file19},
    {"common/rules/consumption-in-future.yaml", file20, sizeof file20},
    {"common/rules/consumption-missing.yaml", file21, sizeof file21},
    {"common/rules/copy-paste-status.yaml", file22, sizeof file22},
    {"common/rules/dependency-cycle.yaml", file23, sizeof file23},
    {"common/rules/dependency-later-than-dependent.yaml", file24, sizeof file24},
    {"common/rules/dependency-on-closed.yaml", file25, sizeof file25},
    {"common/rules/dependency-unacknowledged.yaml", file26, sizeof file26},
    {"common/rules/dependency-unresolved.yaml", file27, sizeof file27},
    {"common/rules/derived-figure-differs.yaml", file28, sizeof file28},
    {"common/rules/earned-value-inconsistent.yaml", file29, sizeof file29},
    {"common/rules/end-before-start.yaml", file30, sizeof file30},
    {"common/rules/id-changed.yaml", file31, sizeof file31},
    {"common/rules/id-duplicate.yaml", file32, sizeof file32},
    {"common/rules/landing-above-budget.yaml", file33, sizeof file33},
    {"common/rules/manager-inactive.yaml", file34, sizeof file34},
    {"common/rules/milestone-outside-project.yaml", file35, sizeof file35},
    {"common/rules/milestone-past-due.yaml", file36, sizeof file36},
    {"common/rules/milestone-reached-in-future.yaml", file37, sizeof file37},
    {"common/rules/milestone-slips-repeatedly.yaml", file38, sizeof file38},
    {"common/rules/name-near-duplicate.yaml", file39, sizeof file39},
    {"common/rules/no-risk-declared.yaml", file40, sizeof file40},
    {"common/rules/objective-unlinked.yaml", file41, sizeof file41},
    {"common/rules/overall-better-than-worst.yaml", file42, sizeof file42},
    {"common/rules/phase-regression.yaml", file43, sizeof file43},
    {"common/rules/placeholder-left.yaml", file44, sizeof file44},
    {"common/rules/planned-end-passed.yaml", file45, sizeof file45},
    {"common/rules/progress-regressed.yaml", file46, sizeof file46},
    {"common/rules/raf-is-leftover-budget.yaml", file47, sizeof file47},
    {"common/rules/raf-stale.yaml", file48, sizeof file48},
    {"common/rules/rag-unexplained.yaml", file49, sizeof file49},
    {"common/rules/red-too-long.yaml", file50, sizeof file50},
    {"common/rules/red-without-recovery.yaml", file51, sizeof file51},
    {"common/rules/reserve-drawn-without-decision.yaml", file52, sizeof file52},
    {"common/rules/retention-missing.yaml", file53, sizeof file53},
    {"common/rules/risk-not-reviewed.yaml", file54, sizeof file54},
    {"common/rules/risk-red-not-escalated.yaml", file55, sizeof file55},
    {"common/rules/risk-red-unowned.yaml", file56, sizeof file56},
    {"common/rules/risk-strategy-invalid.yaml", file57, sizeof file57},
    {"common/rules/role-conflict.yaml", file58, sizeof file58},
    {"common/rules/schedule-tolerance-exceeded.yaml", file59, sizeof file59},
    {"common/rules/silent-project.yaml", file60, sizeof file60},
    {"common/rules/snapshot-edited.yaml", file61, sizeof file61},
    {"common/rules/snapshot-missing.yaml", file62, sizeof file62},
    {"common/rules/sponsor-missing.yaml", file63, sizeof file63},
    {"common/rules/standard-unpinned.yaml", file64, sizeof file64},
    {"common/rules/status-edited-after-closing.yaml", file65, sizeof file65},
    {"common/rules/status-never-filed.yaml", file66, sizeof file66},
    {"common/rules/status-overdue.yaml", file67, sizeof file67},
    {"common/rules/stuck-at-ninety.yaml", file68, sizeof file68},
    {"common/rules/template-outdated.yaml", file69, sizeof file69},
    {"common/rules/unauthorised-change.yaml", file70, sizeof file70},
    {"common/rules/variance-unexplained.yaml", file71, sizeof file71},
    {"common/rules/waiver-expired.yaml", file72, sizeof file72},
    {"common/rules/waiver-unused.yaml", file73, sizeof file73},
    {"common/rules/watermelon-cost.yaml", file74, sizeof file74},
    {"common/rules/watermelon-schedule.yaml", file75, sizeof file75},
    {"common/schema/end_report.schema.json", file76, sizeof file76},
    {"common/schema/finance.schema.json", file77, sizeof file77},
    {"common/schema/objective.schema.json", file78, sizeof file78},
    {"common/schema/past_finding.schema.json", file79, sizeof file79},
    {"common/schema/past_milestone.schema.json", file80, sizeof file80},
    {"common/schema/past_project.schema.json", file81, sizeof file81},
    {"common/schema/person.schema.json", file82, sizeof file82},
    {"common/schema/programme.schema.json", file83, sizeof file83},
    {"common/schema/project.schema.json", file84, sizeof file84},
    {"common/schema/record_fields.schema.json", file85, sizeof file85},
    {"common/schema/risk.schema.json", file86, sizeof file86},
    {"common/schema/status.schema.json", file87, sizeof file87},
    {"common/schema/supplier.schema.json", file88, sizeof file88},
    {"common/schema/team.schema.json", file89, sizeof file89},
    {"common/schema/types.schema.json", file90, sizeof file90},
    {"common/standard.yaml", file91, sizeof file91},
    {"common/templates/project/project.fr.yaml", file92, sizeof file92},
    {"common/templates/project/project.yaml", file93, sizeof file93},
    {"common/templates/project/risks.fr.yaml", file94, sizeof file94},
    {"common/templates/project/risks.yaml", file95, sizeof file95},
    {"common/templates/project/status/{period}.fr.yaml", file96, sizeof file96},
    {"common/templates/project/status/{period}.yaml", file97, sizeof file97},
    {"common/templates/status/{period}.fr.yaml", file98, sizeof file98},
    {"common/templates/status/{period}.yaml", file99, sizeof file99},
    {"common/views/baseline_in_force.sql", file100, sizeof file100},
    {"common/views/consumption.sql", file101, sizeof file101},
    {"common/views/dependency.sql", file102, sizeof file102},
    {"common/views/evm.sql", file103, sizeof file103},
    {"common/views/headline.sql", file104, sizeof file104},
    {"common/views/health.sql", file105, sizeof file105},
    {"common/views/landing.sql", file106, sizeof file106},
    {"common/views/last_snapshot.sql", file107, sizeof file107},
    {"common/views/latest_status.sql", file108, sizeof file108},
    {"common/views/milestone_date.sql", file109, sizeof file109},
    {"common/views/milestone_report.sql", file110, sizeof file110},
    {"common/views/open_milestone.sql", file111, sizeof file111},
    {"common/views/owed_period.sql", file112, sizeof file112},
    {"common/views/phase_rank.sql", file113, sizeof file113},
    {"common/views/previous_status.sql", file114, sizeof file114},
    {"common/views/progress.sql", file115, sizeof file115},
    {"common/views/rag.sql", file116, sizeof file116},
    {"common/views/recent_status.sql", file117, sizeof file117},
    {"common/views/record_fields.sql", file118, sizeof file118},
    {"common/views/remaining_work.sql", file119, sizeof file119},
    {"common/views/report.sql", file120, sizeof file120},
    {"common/views/role_holder.sql", file121, sizeof file121},
    {"common/views/severity.sql", file122, sizeof file122},
    {"common/views/slip.sql", file123, sizeof file123},
    {"common/views/snapshot_finding.sql", file124, sizeof file124},
    {"common/views/snapshot_milestone.sql", file125, sizeof file125},
    {"common/views/snapshot_project.sql", file126, sizeof file126},
    {"common/views/threshold.sql", file127, sizeof file127},
    {"common/views/watchdog.sql", file128, sizeof file128},
    {"engine/annotations.schema.json", file129, sizeof file129},
    {"engine/findings.yaml", file130, sizeof file130},
    {"engine/mapping.schema.json", file131, sizeof file131},
    {"engine/portfolio.schema.json", file132, sizeof file132},
    {"engine/record.schema.json", file133, sizeof file133},
    {"engine/record_fields.schema.json", file134, sizeof file134},
    {"engine/rule.schema.json", file135, sizeof file135},
    {"engine/snapshot.schema.json", file136, sizeof file136},
    {"engine/standard.schema.json", file137, sizeof file137},
    {"engine/waiver.schema.json", file138, sizeof file138},
    {"json-schema/meta/applicator.json", file139, sizeof file139},
    {"json-schema/meta/content.json", file140, sizeof file140},
    {"json-schema/meta/core.json", file141, sizeof file141},
    {"json-schema/meta/format-annotation.json", file142, sizeof file142},
    {"json-schema/meta/format-assertion.json", file143, sizeof file143},
    {"json-schema/meta/meta-data.json", file144, sizeof file144},
    {"json-schema/meta/unevaluated.json", file145, sizeof file145},
    {"json-schema/meta/validation.json", file146, sizeof file146},
    {"json-schema/schema.json", file147, sizeof file147},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

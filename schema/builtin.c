// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/rules/artefact-missing.yaml" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/rules/ask-unanswered.yaml" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/rules/baseline-moved-without-decision.yaml" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/rules/consumption-in-future.yaml" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/rules/consumption-missing.yaml" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/rules/copy-paste-status.yaml" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/rules/dependency-cycle.yaml" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/rules/dependency-later-than-dependent.yaml" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/rules/dependency-on-closed.yaml" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/rules/dependency-unacknowledged.yaml" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/rules/dependency-unresolved.yaml" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/rules/derived-figure-differs.yaml" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/rules/earned-value-inconsistent.yaml" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/rules/end-before-start.yaml" if_empty(0)
};
static const unsigned char file14[] = {
#embed "common/rules/id-changed.yaml" if_empty(0)
};
static const unsigned char file15[] = {
#embed "common/rules/id-duplicate.yaml" if_empty(0)
};
static const unsigned char file16[] = {
#embed "common/rules/landing-above-budget.yaml" if_empty(0)
};
static const unsigned char file17[] = {
#embed "common/rules/manager-inactive.yaml" if_empty(0)
};
static const unsigned char file18[] = {
#embed "common/rules/milestone-outside-project.yaml" if_empty(0)
};
static const unsigned char file19[] = {
#embed "common/rules/milestone-past-due.yaml" if_empty(0)
};
static const unsigned char file20[] = {
#embed "common/rules/milestone-reached-in-future.yaml" if_empty(0)
};
static const unsigned char file21[] = {
#embed "common/rules/milestone-slips-repeatedly.yaml" if_empty(0)
};
static const unsigned char file22[] = {
#embed "common/rules/name-near-duplicate.yaml" if_empty(0)
};
static const unsigned char file23[] = {
#embed "common/rules/no-risk-declared.yaml" if_empty(0)
};
static const unsigned char file24[] = {
#embed "common/rules/objective-unlinked.yaml" if_empty(0)
};
static const unsigned char file25[] = {
#embed "common/rules/overall-better-than-worst.yaml" if_empty(0)
};
static const unsigned char file26[] = {
#embed "common/rules/phase-regression.yaml" if_empty(0)
};
static const unsigned char file27[] = {
#embed "common/rules/placeholder-left.yaml" if_empty(0)
};
static const unsigned char file28[] = {
#embed "common/rules/planned-end-passed.yaml" if_empty(0)
};
static const unsigned char file29[] = {
#embed "common/rules/progress-regressed.yaml" if_empty(0)
};
static const unsigned char file30[] = {
#embed "common/rules/raf-is-leftover-budget.yaml" if_empty(0)
};
static const unsigned char file31[] = {
#embed "common/rules/raf-stale.yaml" if_empty(0)
};
static const unsigned char file32[] = {
#embed "common/rules/rag-unexplained.yaml" if_empty(0)
};
static const unsigned char file33[] = {
#embed "common/rules/red-too-long.yaml" if_empty(0)
};
static const unsigned char file34[] = {
#embed "common/rules/red-without-recovery.yaml" if_empty(0)
};
static const unsigned char file35[] = {
#embed "common/rules/reserve-drawn-without-decision.yaml" if_empty(0)
};
static const unsigned char file36[] = {
#embed "common/rules/risk-not-reviewed.yaml" if_empty(0)
};
static const unsigned char file37[] = {
#embed "common/rules/risk-red-not-escalated.yaml" if_empty(0)
};
static const unsigned char file38[] = {
#embed "common/rules/risk-red-unowned.yaml" if_empty(0)
};
static const unsigned char file39[] = {
#embed "common/rules/risk-strategy-invalid.yaml" if_empty(0)
};
static const unsigned char file40[] = {
#embed "common/rules/role-conflict.yaml" if_empty(0)
};
static const unsigned char file41[] = {
#embed "common/rules/schedule-tolerance-exceeded.yaml" if_empty(0)
};
static const unsigned char file42[] = {
#embed "common/rules/silent-project.yaml" if_empty(0)
};
static const unsigned char file43[] = {
#embed "common/rules/snapshot-missing.yaml" if_empty(0)
};
static const unsigned char file44[] = {
#embed "common/rules/sponsor-missing.yaml" if_empty(0)
};
static const unsigned char file45[] = {
#embed "common/rules/standard-unpinned.yaml" if_empty(0)
};
static const unsigned char file46[] = {
#embed "common/rules/status-edited-after-closing.yaml" if_empty(0)
};
static const unsigned char file47[] = {
#embed "common/rules/status-never-filed.yaml" if_empty(0)
};
static const unsigned char file48[] = {
#embed "common/rules/status-overdue.yaml" if_empty(0)
};
static const unsigned char file49[] = {
#embed "common/rules/stuck-at-ninety.yaml" if_empty(0)
};
static const unsigned char file50[] = {
#embed "common/rules/template-outdated.yaml" if_empty(0)
};
static const unsigned char file51[] = {
#embed "common/rules/unauthorised-change.yaml" if_empty(0)
};
static const unsigned char file52[] = {
#embed "common/rules/variance-unexplained.yaml" if_empty(0)
};
static const unsigned char file53[] = {
#embed "common/rules/waiver-expired.yaml" if_empty(0)
};
static const unsigned char file54[] = {
#embed "common/rules/waiver-unused.yaml" if_empty(0)
};
static const unsigned char file55[] = {
#embed "common/rules/watermelon-cost.yaml" if_empty(0)
};
static const unsigned char file56[] = {
#embed "common/rules/watermelon-schedule.yaml" if_empty(0)
};
static const unsigned char file57[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file58[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file59[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file60[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file61[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file62[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file63[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file64[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file65[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file66[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file67[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file68[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file69[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file70[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file71[] = {
#embed "common/views/baseline_in_force.sql" if_empty(0)
};
static const unsigned char file72[] = {
#embed "common/views/consumption.sql" if_empty(0)
};
static const unsigned char file73[] = {
#embed "common/views/dependency.sql" if_empty(0)
};
static const unsigned char file74[] = {
#embed "common/views/evm.sql" if_empty(0)
};
static const unsigned char file75[] = {
#embed "common/views/health.sql" if_empty(0)
};
static const unsigned char file76[] = {
#embed "common/views/landing.sql" if_empty(0)
};
static const unsigned char file77[] = {
#embed "common/views/last_snapshot.sql" if_empty(0)
};
static const unsigned char file78[] = {
#embed "common/views/latest_status.sql" if_empty(0)
};
static const unsigned char file79[] = {
#embed "common/views/milestone_date.sql" if_empty(0)
};
static const unsigned char file80[] = {
#embed "common/views/milestone_report.sql" if_empty(0)
};
static const unsigned char file81[] = {
#embed "common/views/owed_period.sql" if_empty(0)
};
static const unsigned char file82[] = {
#embed "common/views/phase_rank.sql" if_empty(0)
};
static const unsigned char file83[] = {
#embed "common/views/previous_status.sql" if_empty(0)
};
static const unsigned char file84[] = {
#embed "common/views/progress.sql" if_empty(0)
};
static const unsigned char file85[] = {
#embed "common/views/rag.sql" if_empty(0)
};
static const unsigned char file86[] = {
#embed "common/views/recent_status.sql" if_empty(0)
};
static const unsigned char file87[] = {
#embed "common/views/remaining_work.sql" if_empty(0)
};
static const unsigned char file88[] = {
#embed "common/views/report.sql" if_empty(0)
};
static const unsigned char file89[] = {
#embed "common/views/role_holder.sql" if_empty(0)
};
static const unsigned char file90[] = {
#embed "common/views/severity.sql" if_empty(0)
};
static const unsigned char file91[] = {
#embed "common/views/slip.sql" if_empty(0)
};
static const unsigned char file92[] = {
#embed "common/views/snapshot_finding.sql" if_empty(0)
};
static const unsigned char file93[] = {
#embed "common/views/snapshot_milestone.sql" if_empty(0)
};
static const unsigned char file94[] = {
#embed "common/views/snapshot_project.sql" if_empty(0)
};
static const unsigned char file95[] = {
#embed "common/views/threshold.sql" if_empty(0)
};
static const unsigned char file96[] = {
#embed "common/views/watchdog.sql" if_empty(0)
};
static const unsigned char file97[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file98[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file99[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file100[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file101[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file102[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file103[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};
static const unsigned char file104[] = {
#embed "json-schema/meta/applicator.json" if_empty(0)
};
static const unsigned char file105[] = {
#embed "json-schema/meta/content.json" if_empty(0)
};
static const unsigned char file106[] = {
#embed "json-schema/meta/core.json" if_empty(0)
};
static const unsigned char file107[] = {
#embed "json-schema/meta/format-annotation.json" if_empty(0)
};
static const unsigned char file108[] = {
#embed "json-schema/meta/format-assertion.json" if_empty(0)
};
static const unsigned char file109[] = {
#embed "json-schema/meta/meta-data.json" if_empty(0)
};
static const unsigned char file110[] = {
#embed "json-schema/meta/unevaluated.json" if_empty(0)
};
static const unsigned char file111[] = {
#embed "json-schema/meta/validation.json" if_empty(0)
};
static const unsigned char file112[] = {
#embed "json-schema/schema.json" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/rules/artefact-missing.yaml", file0, sizeof file0},
    {"common/rules/ask-unanswered.yaml", file1, sizeof file1},
    {"common/rules/baseline-moved-without-decision.yaml", file2, sizeof file2},
    {"common/rules/consumption-in-future.yaml", file3, sizeof file3},
    {"common/rules/consumption-missing.yaml", file4, sizeof file4},
    {"common/rules/copy-paste-status.yaml", file5, sizeof file5},
    {"common/rules/dependency-cycle.yaml", file6, sizeof file6},
    {"common/rules/dependency-later-than-dependent.yaml", file7, sizeof file7},
    {"common/rules/dependency-on-closed.yaml", file8, sizeof file8},
    {"common/rules/dependency-unacknowledged.yaml", file9, sizeof file9},
    {"common/rules/dependency-unresolved.yaml", file10, sizeof file10},
    {"common/rules/derived-figure-differs.yaml", file11, sizeof file11},
    {"common/rules/earned-value-inconsistent.yaml", file12, sizeof file12},
    {"common/rules/end-before-start.yaml", file13, sizeof file13},
    {"common/rules/id-changed.yaml", file14, sizeof file14},
    {"common/rules/id-duplicate.yaml", file15, sizeof file15},
    {"common/rules/landing-above-budget.yaml", file16, sizeof file16},
    {"common/rules/manager-inactive.yaml", file17, sizeof file17},
    {"common/rules/milestone-outside-project.yaml", file18, sizeof file18},
    {"common/rules/milestone-past-due.yaml", file19, sizeof file19},
    {"common/rules/milestone-reached-in-future.yaml", file20, sizeof file20},
    {"common/rules/milestone-slips-repeatedly.yaml", file21, sizeof file21},
    {"common/rules/name-near-duplicate.yaml", file22, sizeof file22},
    {"common/rules/no-risk-declared.yaml", file23, sizeof file23},
    {"common/rules/objective-unlinked.yaml", file24, sizeof file24},
    {"common/rules/overall-better-than-worst.yaml", file25, sizeof file25},
    {"common/rules/phase-regression.yaml", file26, sizeof file26},
    {"common/rules/placeholder-left.yaml", file27, sizeof file27},
    {"common/rules/planned-end-passed.yaml", file28, sizeof file28},
    {"common/rules/progress-regressed.yaml", file29, sizeof file29},
    {"common/rules/raf-is-leftover-budget.yaml", file30, sizeof file30},
    {"common/rules/raf-stale.yaml", file31, sizeof file31},
    {"common/rules/rag-unexplained.yaml", file32, sizeof file32},
    {"common/rules/red-too-long.yaml", file33, sizeof file33},
    {"common/rules/red-without-recovery.yaml", file34, sizeof file34},
    {"common/rules/reserve-drawn-without-decision.yaml", file35, sizeof file35},
    {"common/rules/risk-not-reviewed.yaml", file36, sizeof file36},
    {"common/rules/risk-red-not-escalated.yaml", file37, sizeof file37},
    {"common/rules/risk-red-unowned.yaml", file38, sizeof file38},
    {"common/rules/risk-strategy-invalid.yaml", file39, sizeof file39},
    {"common/rules/role-conflict.yaml", file40, sizeof file40},
    {"common/rules/schedule-tolerance-exceeded.yaml", file41, sizeof file41},
    {"common/rules/silent-project.yaml", file42, sizeof file42},
    {"common/rules/snapshot-missing.yaml", file43, sizeof file43},
    {"common/rules/sponsor-missing.yaml", file44, sizeof file44},
    {"common/rules/standard-unpinned.yaml", file45, sizeof file45},
    {"common/rules/status-edited-after-closing.yaml", file46, sizeof file46},
    {"common/rules/status-never-filed.yaml", file47, sizeof file47},
    {"common/rules/status-overdue.yaml", file48, sizeof file48},
    {"common/rules/stuck-at-ninety.yaml", file49, sizeof file49},
    {"common/rules/template-outdated.yaml", file50, sizeof file50},
    {"common/rules/unauthorised-change.yaml", file51, sizeof file51},
    {"common/rules/variance-unexplained.yaml", file52, sizeof file52},
    {"common/rules/waiver-expired.yaml", file53, sizeof file53},
    {"common/rules/waiver-unused.yaml", file54, sizeof file54},
    {"common/rules/watermelon-cost.yaml", file55, sizeof file55},
    {"common/rules/watermelon-schedule.yaml", file56, sizeof file56},
    {"common/schema/finance.schema.json", file57, sizeof file57},
    {"common/schema/objective.schema.json", file58, sizeof file58},
    {"common/schema/past_finding.schema.json", file59, sizeof file59},
    {"common/schema/past_milestone.schema.json", file60, sizeof file60},
    {"common/schema/past_project.schema.json", file61, sizeof file61},
    {"common/schema/person.schema.json", file62, sizeof file62},
    {"common/schema/programme.schema.json", file63, sizeof file63},
    {"common/schema/project.schema.json", file64, sizeof file64},
    {"common/schema/risk.schema.json", file65, sizeof file65},
    {"common/schema/status.schema.json", file66, sizeof file66},
    {"common/schema/supplier.schema.json", file67, sizeof file67},
    {"common/schema/team.schema.json", file68, sizeof file68},
    {"common/schema/types.schema.json", file69, sizeof file69},
    {"common/standard.yaml", file70, sizeof file70},
    {"common/views/baseline_in_force.sql", file71, sizeof file71},
    {"common/views/consumption.sql", file72, sizeof file72},
    {"common/views/dependency.sql", file73, sizeof file73},
    {"common/views/evm.sql", file74, sizeof file74},
    {"common/views/health.sql", file75, sizeof file75},
    {"common/views/landing.sql", file76, sizeof file76},
    {"common/views/last_snapshot.sql", file77, sizeof file77},
    {"common/views/latest_status.sql", file78, sizeof file78},
    {"common/views/milestone_date.sql", file79, sizeof file79},
    {"common/views/milestone_report.sql", file80, sizeof file80},
    {"common/views/owed_period.sql", file81, sizeof file81},
    {"common/views/phase_rank.sql", file82, sizeof file82},
    {"common/views/previous_status.sql", file83, sizeof file83},
    {"common/views/progress.sql", file84, sizeof file84},
    {"common/views/rag.sql", file85, sizeof file85},
    {"common/views/recent_status.sql", file86, sizeof file86},
    {"common/views/remaining_work.sql", file87, sizeof file87},
    {"common/views/report.sql", file88, sizeof file88},
    {"common/views/role_holder.sql", file89, sizeof file89},
    {"common/views/severity.sql", file90, sizeof file90},
    {"common/views/slip.sql", file91, sizeof file91},
    {"common/views/snapshot_finding.sql", file92, sizeof file92},
    {"common/views/snapshot_milestone.sql", file93, sizeof file93},
    {"common/views/snapshot_project.sql", file94, sizeof file94},
    {"common/views/threshold.sql", file95, sizeof file95},
    {"common/views/watchdog.sql", file96, sizeof file96},
    {"engine/annotations.schema.json", file97, sizeof file97},
    {"engine/mapping.schema.json", file98, sizeof file98},
    {"engine/portfolio.schema.json", file99, sizeof file99},
    {"engine/rule.schema.json", file100, sizeof file100},
    {"engine/snapshot.schema.json", file101, sizeof file101},
    {"engine/standard.schema.json", file102, sizeof file102},
    {"engine/waiver.schema.json", file103, sizeof file103},
    {"json-schema/meta/applicator.json", file104, sizeof file104},
    {"json-schema/meta/content.json", file105, sizeof file105},
    {"json-schema/meta/core.json", file106, sizeof file106},
    {"json-schema/meta/format-annotation.json", file107, sizeof file107},
    {"json-schema/meta/format-assertion.json", file108, sizeof file108},
    {"json-schema/meta/meta-data.json", file109, sizeof file109},
    {"json-schema/meta/unevaluated.json", file110, sizeof file110},
    {"json-schema/meta/validation.json", file111, sizeof file111},
    {"json-schema/schema.json", file112, sizeof file112},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

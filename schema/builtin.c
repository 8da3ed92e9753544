// Printed by ./list; run `make schema/builtin.c` after adding, renaming or removing a file.
#include "BuiltIn.h"

static const unsigned char file0[] = {
#embed "common/schema/finance.schema.json" if_empty(0)
};
static const unsigned char file1[] = {
#embed "common/schema/objective.schema.json" if_empty(0)
};
static const unsigned char file2[] = {
#embed "common/schema/past_finding.schema.json" if_empty(0)
};
static const unsigned char file3[] = {
#embed "common/schema/past_milestone.schema.json" if_empty(0)
};
static const unsigned char file4[] = {
#embed "common/schema/past_project.schema.json" if_empty(0)
};
static const unsigned char file5[] = {
#embed "common/schema/person.schema.json" if_empty(0)
};
static const unsigned char file6[] = {
#embed "common/schema/programme.schema.json" if_empty(0)
};
static const unsigned char file7[] = {
#embed "common/schema/project.schema.json" if_empty(0)
};
static const unsigned char file8[] = {
#embed "common/schema/risk.schema.json" if_empty(0)
};
static const unsigned char file9[] = {
#embed "common/schema/status.schema.json" if_empty(0)
};
static const unsigned char file10[] = {
#embed "common/schema/supplier.schema.json" if_empty(0)
};
static const unsigned char file11[] = {
#embed "common/schema/team.schema.json" if_empty(0)
};
static const unsigned char file12[] = {
#embed "common/schema/types.schema.json" if_empty(0)
};
static const unsigned char file13[] = {
#embed "common/standard.yaml" if_empty(0)
};
static const unsigned char file14[] = {
#embed "engine/annotations.schema.json" if_empty(0)
};
static const unsigned char file15[] = {
#embed "engine/mapping.schema.json" if_empty(0)
};
static const unsigned char file16[] = {
#embed "engine/portfolio.schema.json" if_empty(0)
};
static const unsigned char file17[] = {
#embed "engine/rule.schema.json" if_empty(0)
};
static const unsigned char file18[] = {
#embed "engine/snapshot.schema.json" if_empty(0)
};
static const unsigned char file19[] = {
#embed "engine/standard.schema.json" if_empty(0)
};
static const unsigned char file20[] = {
#embed "engine/waiver.schema.json" if_empty(0)
};

static const struct builtin_file files[] = {
    {"common/schema/finance.schema.json", file0, sizeof file0},
    {"common/schema/objective.schema.json", file1, sizeof file1},
    {"common/schema/past_finding.schema.json", file2, sizeof file2},
    {"common/schema/past_milestone.schema.json", file3, sizeof file3},
    {"common/schema/past_project.schema.json", file4, sizeof file4},
    {"common/schema/person.schema.json", file5, sizeof file5},
    {"common/schema/programme.schema.json", file6, sizeof file6},
    {"common/schema/project.schema.json", file7, sizeof file7},
    {"common/schema/risk.schema.json", file8, sizeof file8},
    {"common/schema/status.schema.json", file9, sizeof file9},
    {"common/schema/supplier.schema.json", file10, sizeof file10},
    {"common/schema/team.schema.json", file11, sizeof file11},
    {"common/schema/types.schema.json", file12, sizeof file12},
    {"common/standard.yaml", file13, sizeof file13},
    {"engine/annotations.schema.json", file14, sizeof file14},
    {"engine/mapping.schema.json", file15, sizeof file15},
    {"engine/portfolio.schema.json", file16, sizeof file16},
    {"engine/rule.schema.json", file17, sizeof file17},
    {"engine/snapshot.schema.json", file18, sizeof file18},
    {"engine/standard.schema.json", file19, sizeof file19},
    {"engine/waiver.schema.json", file20, sizeof file20},
};

const struct builtin_file *builtin_files(size_t *count) {
    *count = sizeof files / sizeof *files;
    return files;
}

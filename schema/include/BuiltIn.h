#ifndef GREFFE_BUILTIN_H
#define GREFFE_BUILTIN_H

#include <stddef.h>

/// A file of this folder, carried by the program.
struct builtin_file {
    /// The path below `schema/`, with slashes.
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// Every file that the program carries, sorted by path, and how many there are.
const struct builtin_file *builtin_files(size_t *count);

#endif

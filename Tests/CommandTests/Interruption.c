// Preloaded into greffe, lets it change files STOP_AT - 1 times. What comes next is the end of the process where STOP_BY
// is "kill", and a disk that is full from then on where it is "full". What SQLite writes of the index isn't counted,
// since losing that loses nothing; of an object's file only its making and its naming are, since between them nobody sees it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int count;

/// Edits the file EDITED, from what lies beside it as `.edited`, before it is opened to be read for the STOP_AT-th time;
/// without that, removes it.
static void edit_before_reading(const char *path) {
    const char *edited = getenv("EDITED");
    if (!edited || strcmp(basename(path), basename(edited)) != 0) return;
    if (__atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST) != atoi(getenv("STOP_AT"))) return;
    char version[4096];
    snprintf(version, sizeof version, "%s.edited", edited);
    if (NEXT(rename)(version, edited) != 0) NEXT(unlink)(edited);
}

enum change { visible, hidden_in_objects };

/// Whether the disk is full as `path` is about to be changed.
static bool is_full(const char *path, enum change change) {
    if (!getenv("STOP_BY") || strstr(path, ".sqlite") || (change == hidden_in_objects && strstr(path, "/objects/"))) return false;
    if (__atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST) < atoi(getenv("STOP_AT"))) return false;
    if (strcmp(getenv("STOP_BY"), "kill") == 0) kill(getpid(), SIGKILL);
    return true;
}

static int fail(void) {
    errno = ENOSPC;
    return -1;
}

static bool is_full_at(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    return is_full(path, hidden_in_objects);
}

#define OPEN(name, parameters, ...)                                                    \
    int name parameters {                                                              \
        va_list rest;                                                                  \
        va_start(rest, flags);                                                         \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                      \
        va_end(rest);                                                                  \
        if (!(flags & (O_CREAT | O_DIRECTORY))) edit_before_reading(path);             \
        return flags & O_CREAT && is_full(path, visible) ? fail() : NEXT(name)(__VA_ARGS__, mode); \
    }

OPEN(open, (const char *path, int flags, ...), path, flags)
OPEN(open64, (const char *path, int flags, ...), path, flags)
OPEN(openat, (int folder, const char *path, int flags, ...), folder, path, flags)
OPEN(openat64, (int folder, const char *path, int flags, ...), folder, path, flags)

/// A disk that is filling up takes a part first.
ssize_t write(int file, const void *bytes, size_t size) {
    bool was_full = getenv("STOP_BY") && count >= atoi(getenv("STOP_AT"));
    if (file <= STDERR_FILENO || !is_full_at(file)) return NEXT(write)(file, bytes, size);
    return was_full || size < 2 ? fail() : NEXT(write)(file, bytes, size / 2);
}

#define CHANGE(name, change, parameters, path, ...) \
    int name parameters { return is_full(path, change) ? fail() : NEXT(name)(__VA_ARGS__); }

CHANGE(mkdir, hidden_in_objects, (const char *path, mode_t mode), path, path, mode)
CHANGE(mkdirat, hidden_in_objects, (int folder, const char *path, mode_t mode), path, folder, path, mode)
CHANGE(link, visible, (const char *old, const char *new), new, old, new)
CHANGE(rename, visible, (const char *old, const char *new), new, old, new)
CHANGE(renameat, visible, (int from, const char *old, int to, const char *new), new, from, old, to, new)

/// Takes no room, so that a full disk lets it happen.
#define REMOVE(name, parameters, path, ...) \
    int name parameters { return is_full(path, hidden_in_objects), NEXT(name)(__VA_ARGS__); }

REMOVE(unlink, (const char *path), path, path)
REMOVE(unlinkat, (int folder, const char *path, int flags), path, folder, path, flags)
REMOVE(rmdir, (const char *path), path, path)

#ifndef GREFFE_CGIT2_SHIM_H
#define GREFFE_CGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/repository.h>

// What differs from version to version of libgit2, 1.5 to 1.9, or can't be called from Swift, stands here and nowhere else.
#if LIBGIT2_VER_MAJOR != 1 || LIBGIT2_VER_MINOR < 5
#error "greffe needs libgit2 1.5 or later, of the series 1"
#endif

// git_libgit2_opts takes variable arguments, which Swift doesn't call.

/// Opens repositories that have a configuration for each worktree, and partial clones.
static inline int git2_allow_extensions(void) {
    const char *names[] = {"worktreeconfig", "partialclone"};
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)2);
}

static inline int git2_validate_owner(int enabled) {
    return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int git2_verify_hashes(int enabled) {
    return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

/// Keeps trees of up to `limit` bytes in memory once they are read, and of all objects `total` bytes.
static inline int git2_cache_trees(size_t limit, ssize_t total) {
    int code = git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, limit);
    return code < 0 ? code : git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, total);
}

static inline int git2_sync_files(int enabled) {
    return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, enabled);
}

#endif

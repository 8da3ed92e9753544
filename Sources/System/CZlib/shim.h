#include <zlib.h>

/// Begins to inflate: `inflateInit` is a macro, which Swift does not import.
static inline int zlib_inflate_init(z_stream *stream) {
    return inflateInit(stream);
}

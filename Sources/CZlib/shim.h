#pragma once
#include <zlib.h>

/* deflateInit and inflateInit are macros. */
static inline int martlet_deflate_init(z_stream *stream, int level) { return deflateInit(stream, level); }
static inline int martlet_inflate_init(z_stream *stream) { return inflateInit(stream); }
/* 16 beyond the window's bits asks for gzip's head and tail. */
static inline int martlet_gzip_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

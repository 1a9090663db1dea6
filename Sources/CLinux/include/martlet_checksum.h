#pragma once
#include <stddef.h>
#include <stdint.h>

/* The CRC-32C (Castagnoli) of the bytes, continued from that of what came before them (0: nothing). Uses the
 * processor's own instruction where there is one. */
uint32_t martlet_crc32c(uint32_t before, const void *bytes, size_t count);

/* How many bytes from the first one on are zero. */
size_t martlet_leading_zeros(const void *bytes, size_t count);

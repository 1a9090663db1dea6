#include "martlet_checksum.h"

#include <string.h>

/* Bit by bit: slow, for processors without the instruction. */
static uint32_t portable_crc32c(uint32_t crc, const unsigned char *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc >> 1) ^ (0x82F63B78u & (0u - (crc & 1)));
        }
    }
    return crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2")))
static uint32_t hardware_crc32c(uint32_t crc, const unsigned char *bytes, size_t count) {
    uint64_t wide = crc;
    for (; count >= 8; bytes += 8, count -= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        wide = __builtin_ia32_crc32di(wide, word);
    }
    crc = (uint32_t)wide;
    for (; count > 0; bytes++, count--) {
        crc = __builtin_ia32_crc32qi(crc, *bytes);
    }
    return crc;
}

static int has_hardware(void) {
    return __builtin_cpu_supports("sse4.2");
}
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
static uint32_t hardware_crc32c(uint32_t crc, const unsigned char *bytes, size_t count) {
    for (; count >= 8; bytes += 8, count -= 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        crc = __builtin_arm_crc32cd(crc, word);
    }
    for (; count > 0; bytes++, count--) {
        crc = __builtin_arm_crc32cb(crc, *bytes);
    }
    return crc;
}

static int has_hardware(void) {
    return 1;
}
#else
static uint32_t hardware_crc32c(uint32_t crc, const unsigned char *bytes, size_t count) {
    return portable_crc32c(crc, bytes, count);
}

static int has_hardware(void) {
    return 0;
}
#endif

uint32_t martlet_crc32c(uint32_t before, const void *bytes, size_t count) {
    uint32_t crc = ~before;
    crc = has_hardware() ? hardware_crc32c(crc, bytes, count) : portable_crc32c(crc, bytes, count);
    return ~crc;
}

size_t martlet_leading_zeros(const void *bytes, size_t count) {
    const unsigned char *at = bytes;
    size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        uint64_t word;
        memcpy(&word, at + i, 8);
        if (word != 0) {
            break;
        }
    }
    while (i < count && at[i] == 0) {
        i++;
    }
    return i;
}

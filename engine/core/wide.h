/* The few loops over many equal bytes, in two copies: wide.inc is compiled plainly and, on x86-64, once more for AVX2; wide()
 * says which the machine has. Integers only, so both give the same bytes (a test compares them). */
#ifndef STRAITS_WIDE_H
#define STRAITS_WIDE_H

#include <stddef.h>
#include <stdint.h>

enum { PHILOX_ROUNDS = 7 };     /* see dice.c */

typedef struct Wide {
  /* out = a & b, byte by byte. */
  void (*mask)(unsigned char *restrict out, const unsigned char *restrict a, const unsigned char *restrict b, size_t count);
  /* XXH3, 64 bits. */
  uint64_t (*digest)(const void *bytes, size_t count);
  /* First words of Philox blocks of seven rounds: out[i] has counter (head, purpose, entity[i]) and key `seed`. */
  void (*philox)(uint32_t head, uint32_t purpose, const uint64_t *entity, int count, uint64_t seed, uint32_t *out);
} Wide;

extern const Wide wide_plain, wide_avx2;

static inline const Wide *wide(void) {
#ifdef STRAITS_AVX2
  if (__builtin_cpu_supports("avx2")) return &wide_avx2;
#endif
  return &wide_plain;
}

#endif

/* WIDE: for the few loops over many equal things (views, batches of draws). On x86-64 the compiler makes a second copy of the
 * function for machines with wider registers, chosen when the program starts. Integers only, so both give the same bytes.
 * Sanitized builds go without: their start-up does not bear such choices. */
#ifndef STRAITS_WIDE_H
#define STRAITS_WIDE_H

#if defined(__SANITIZE_ADDRESS__)
#define STRAITS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STRAITS_SANITIZED 1
#endif
#endif

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) && !defined(STRAITS_SANITIZED)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

#endif

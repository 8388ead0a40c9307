/* Korean particles have two forms, after a consonant and after a vowel. A template writes both, "{0:seat}(이/가)", and the
 * right one is chosen by how the word before it ends when it is read aloud. Pairs: 이/가 은/는 을/를 와/과 으로/로 이라/라, in
 * either order. */
#ifndef STRAITS_PARTICLE_H
#define STRAITS_PARTICLE_H

#include <stddef.h>

/* Length of the pair that `at` begins with, brackets included, 0 if there is none; which one it is, for particle_choose. */
size_t particle_pair(const char *at, int *pair);

/* The form of the pair behind a text of `length` bytes. Behind what nobody can read aloud both, as people write: "이(가)". */
const char *particle_choose(int pair, const char *text, size_t length);

#endif

/* The wide loops for x86-64 machines with AVX2: CMakeLists.txt compiles this file alone with -mavx2. */
#ifdef STRAITS_AVX2
#include "core/wide.inc"

const Wide wide_avx2 = {mask, digest, philox};
#else
typedef int NothingHere;        /* a C file must hold something */
#endif

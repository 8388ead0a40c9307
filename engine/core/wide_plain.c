/* The wide loops for every machine. */
#include "core/wide.inc"

const Wide wide_plain = {mask, digest, philox};

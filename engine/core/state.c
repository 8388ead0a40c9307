/* The table of GameState's fields, made from STATE_FIELDS, and the digest. What the fields mean is in state.h; who may see
 * them is worked out in view.c. */
#include "core/state.h"

#include "core/wide.h"

#include <stddef.h>
#include <string.h>

#define F_SIZE(type, name, see, doc) + sizeof(type)
#define A_SIZE(type, name, index, see, doc) + sizeof(type) * COUNT_##index
#define G_SIZE(type, name, rows, index, see, doc) + sizeof(type) * COUNT_##rows * COUNT_##index
_Static_assert(sizeof(GameState) == 0 STATE_FIELDS(F_SIZE, A_SIZE, G_SIZE), "GameState has padding: mend the order of fields or `spare`");
_Static_assert(sizeof(GameState) <= 16384, "GameState is more than 16 KiB");
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "digests and saved games are defined on little-endian hosts");

#define COUNT_FITS(name, n) _Static_assert((n) <= 255, "StateField.count is one byte: " #name);
STATE_INDICES(COUNT_FITS)

#define IS_SIGNED(type) ((type)-1 < (type)1)
static const StateField fields[] = {
#define F_ROW(type, name, see, doc) {#name, doc, offsetof(GameState, name), sizeof(type), IS_SIGNED(type), 1, INDEX_ONE, 1, INDEX_ONE, SEE_##see},
#define A_ROW(type, name, index, see, doc) \
  {#name, doc, offsetof(GameState, name), sizeof(type), IS_SIGNED(type), 1, INDEX_ONE, COUNT_##index, INDEX_##index, SEE_##see},
#define G_ROW(type, name, rows, index, see, doc) \
  {#name, doc, offsetof(GameState, name), sizeof(type), IS_SIGNED(type), COUNT_##rows, INDEX_##rows, COUNT_##index, INDEX_##index, SEE_##see},
  STATE_FIELDS(F_ROW, A_ROW, G_ROW)
};

const StateField *state_fields(int *count) {
  *count = (int)(sizeof fields / sizeof fields[0]);
  return fields;
}

int64_t state_value(const GameState *state, const StateField *field, int row, int element) {
  const unsigned char *at = (const unsigned char *)state + field->offset + (size_t)(row * field->count + element) * field->size;
  uint32_t bits = 0;
  memcpy(&bits, at, field->size);         /* little-endian: the low bytes come first */
  if (field->is_signed && field->size == 4) return (int32_t)bits;
  if (field->is_signed && field->size == 2) return (int16_t)bits;
  if (field->is_signed) return (int8_t)bits;
  return bits;
}

uint64_t state_digest(const GameState *state) {
  return wide()->digest(state, sizeof *state);
}

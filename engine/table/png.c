/* PNG: signature, IHDR, one IDAT, IEND. Rows are filtered by the difference to the pixel before ("sub"), which suits flat fills. */
#include "table/png.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static void put32(uint8_t *at, uint32_t value) {
  for (int i = 0; i < 4; i++) at[i] = (uint8_t)(value >> (24 - 8 * i));
}

static bool write_chunk(FILE *file, const char *name, const uint8_t *data, size_t length) {
  uint8_t head[8], tail[4];
  put32(head, (uint32_t)length);
  memcpy(head + 4, name, 4);
  uLong sum = crc32(crc32(0, NULL, 0), head + 4, 4);
  if (length) sum = crc32(sum, data, (uInt)length);
  put32(tail, (uint32_t)sum);
  return fwrite(head, 1, 8, file) == 8 && fwrite(data, 1, length, file) == length && fwrite(tail, 1, 4, file) == 4;
}

/* Filter byte and three bytes a pixel, each less the pixel to the left. */
static void filter_rows(Picture picture, uint8_t *to) {
  for (int y = 0; y < picture.h; y++) {
    const uint32_t *pixel = picture.pixel + (size_t)y * (size_t)picture.w;
    uint32_t before = 0;
    *to++ = 1;
    for (int x = 0; x < picture.w; before = pixel[x++])
      for (int shift = 16; shift >= 0; shift -= 8) *to++ = (uint8_t)((pixel[x] >> shift) - (before >> shift));
  }
}

bool png_write(const char *path, Picture picture) {
  static const uint8_t signature[8] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
  uint8_t head[13] = { [8] = 8, [9] = 2 };
  size_t raw = ((size_t)picture.w * 3 + 1) * (size_t)picture.h;
  uLongf packed = compressBound((uLong)raw);
  uint8_t *rows = malloc(raw), *data = malloc(packed);
  bool good = rows && data;
  if (good) {
    filter_rows(picture, rows);
    good = compress2(data, &packed, rows, (uLong)raw, 6) == Z_OK;
  }
  free(rows);
  if (!good) {
    free(data);
    errno = ENOMEM;
    return false;
  }
  put32(head, (uint32_t)picture.w);
  put32(head + 4, (uint32_t)picture.h);
  FILE *file = fopen(path, "wb");
  if (file) {
    good = fwrite(signature, 1, 8, file) == 8 && write_chunk(file, "IHDR", head, sizeof head) && write_chunk(file, "IDAT", data, packed) &&
      write_chunk(file, "IEND", head, 0);
    int why = errno;
    good = fclose(file) == 0 && good;
    if (!good) {
      if (why) errno = why;
      why = errno;
      remove(path);
      errno = why;
    }
  }
  free(data);
  return file && good;
}

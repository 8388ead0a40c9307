/* Great-circle distance by integers: two unit vectors a and b, and the angle 2 atan(|a - b| / |a + b|), which is exact near 0
 * and near 180 degrees alike. Qn means a number in units of 2^-n. */
#include "core/fixed.h"

__extension__ typedef __int128 int128;

#define ONE_Q60 ((int64_t)1 << 60)
#define ONE_Q30 ((int64_t)1 << 30)
#define RADIAN_Q60 INT64_C(20122276272)         /* one microdegree */
#define HALF_PI_Q30 INT64_C(1686629713)
#define EARTH_RADIUS_M INT64_C(6371009)         /* mean radius, IUGG */

enum { DEGREE = 1000000, RIGHT_ANGLE = 90 * DEGREE, FULL_CIRCLE = 360 * DEGREE };

/* sin in Q30 of an angle in microdegrees. Taylor's series on at most a right angle: the error is below 2^-40. */
static int64_t sine(int64_t angle) {
  angle %= FULL_CIRCLE;
  if (angle > FULL_CIRCLE / 2) angle -= FULL_CIRCLE;
  if (angle < -FULL_CIRCLE / 2) angle += FULL_CIRCLE;
  if (angle > RIGHT_ANGLE) angle = FULL_CIRCLE / 2 - angle;
  if (angle < -RIGHT_ANGLE) angle = -FULL_CIRCLE / 2 - angle;
  int64_t x = angle * RADIAN_Q60;
  int64_t square = (int64_t)(((int128)x * x) >> 60);
  int64_t sum = ONE_Q60;
  for (int k = 10; k >= 1; k--) sum = ONE_Q60 - (int64_t)(((int128)square * sum) >> 60) / (2 * k * (2 * k + 1));
  return (int64_t)(((int128)x * sum) >> 90);
}

/* atan(y / x) in Q30 for x, y >= 0. The angle is halved twice, t' = t / (1 + sqrt(1 + t^2)), then a series does. */
static int64_t arc_tangent(int64_t y, int64_t x) {
  if (x == 0 && y == 0) return 0;
  if (y > x) return HALF_PI_Q30 - arc_tangent(x, y);
  int64_t t = y * ONE_Q30 / x;
  for (int i = 0; i < 2; i++) t = t * ONE_Q30 / (ONE_Q30 + (int64_t)isqrt64((uint64_t)(ONE_Q60 + t * t)));
  int64_t square = (t * t) >> 30;
  int64_t sum = ONE_Q30 / 15;
  for (int k = 13; k >= 1; k -= 2) sum = ONE_Q30 / k - ((square * sum) >> 30);
  return 4 * ((t * sum) >> 30);
}

typedef struct Vector { int64_t x, y, z; } Vector;      /* Q30 */

static Vector unit_vector(int32_t latitude, int32_t longitude) {
  int64_t across = sine((int64_t)latitude + RIGHT_ANGLE);
  int64_t x = (across * sine((int64_t)longitude + RIGHT_ANGLE)) >> 30;
  int64_t y = (across * sine(longitude)) >> 30;
  return (Vector){x, y, sine(latitude)};
}

static int64_t length(int64_t x, int64_t y, int64_t z) {
  return (int64_t)isqrt64((uint64_t)(x * x) + (uint64_t)(y * y) + (uint64_t)(z * z));
}

int32_t distance_km(int32_t lat1, int32_t lon1, int32_t lat2, int32_t lon2) {
  Vector a = unit_vector(lat1, lon1), b = unit_vector(lat2, lon2);
  int64_t apart = length(a.x - b.x, a.y - b.y, a.z - b.z);
  int64_t together = length(a.x + b.x, a.y + b.y, a.z + b.z);
  int64_t angle = 2 * arc_tangent(apart, together);
  int64_t metres = (angle * EARTH_RADIUS_M) >> 30;
  return (int32_t)((metres + 500) / 1000);
}

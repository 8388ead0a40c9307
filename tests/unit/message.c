/* Messages: each kind of placeholder prints what core/message.h says, cutting keeps UTF-8 whole, and every template of the
 * program is well made. */
#include "core/message.h"

#include "support/tiny.h"

static Scenario *scenario;

static int begin(void **state) {
  (void)state;
  scenario = tiny_scenario();
  scenario_freeze(scenario);
  return 0;
}

static int end(void **state) {
  (void)state;
  scenario_free(scenario);
  return 0;
}

static const char *says(const char *kind, int32_t value) {
  static char out[128];
  char template[48];
  snprintf(template, sizeof template, "{2:%s}", kind);
  const int32_t args[4] = {-7, -7, value, -7};
  int length = template_format(out, sizeof out, scenario, template, args, NULL);
  assert_int_equal(length, (int)strlen(out));
  return out;
}

static void numbers_are_said_with_their_units(void **state) {
  (void)state;
  static const struct { const char *kind; int32_t value; const char *text; } cases[] = {
    {"int", -1234, "-1,234"}, {"int", 0, "0"}, {"int", 999, "999"}, {"int", INT32_MIN, "-2,147,483,648"},
    {"points", 47300, "47.3"}, {"points", 47000, "47.0"}, {"points", -1250, "-1.3"}, {"points", 40, "0.0"}, {"points", -40, "0.0"},
    {"delta", 1500, "+1.5"}, {"delta", -300, "-0.3"}, {"delta", 0, "0.0"},
    {"capital", 2000, "2"}, {"capital", 1500, "1.5"},
    {"percent", 350, "35%"}, {"percent", 35, "3.5%"}, {"percent", -200, "-20%"},
    {"money", 1520, "$1,520 million"}, {"money", -350000, "-$350,000 million"}, {"money", INT32_MIN, "-$2,147,483,648 million"},
    {"days", 1, "1 day"}, {"days", 14, "14 days"}, {"days", 0, "0 days"},
    {"halfdays", 7, "3.5 days"}, {"halfdays", 2, "1 day"}, {"halfdays", 8, "4 days"},
    {"date", 0, "2025-08-25"}, {"date", 129, "2026-01-01"}, {"date", -1, "2025-08-24"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_string_equal(says(cases[i].kind, cases[i].value), cases[i].text);
}

static void things_are_called_by_their_titles(void **state) {
  (void)state;
  static const struct { const char *kind; int32_t value; const char *text; } cases[] = {
    {"seat", WASHINGTON, "Washington"}, {"place", 1, "Kadena Air Base"}, {"formation", 0, "A Battery, 6-52"}, {"track", TRUST, "Trust"},
    {"track", GRUDGE, "grudge"},    /* it has no title */
    {"variable", 0, "Talks"}, {"ladder", 0, "The Strait"}, {"clause", 0, "Leaving Korea"}, {"policy", OPEN_POLICY, "Invoke the 2006 statement"},
    {"card", 0, "Satellite launch"}, {"axis", 1, "Autonomy"}, {"report", 0, "Pyongyang prepares to press"}, {"rung", 1, "Quarantine"},
    {"level", 2, "notification"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_string_equal(says(cases[i].kind, cases[i].value), cases[i].text);
}

/* An event of a damaged file, or an order of any bytes, must not read beyond the scenario. */
static void any_handle_is_safe(void **state) {
  (void)state;
  static const char *const kinds[] = {"seat", "place", "formation", "track", "variable", "ladder", "clause", "policy", "card", "axis", "report", "rung", "level"};
  static const int32_t wrong[] = {-1, INT32_MIN, INT32_MAX, 255, 2047, 512};
  for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) assert_string_equal(says(kinds[k], wrong[i]), "?");
  says("date", INT32_MAX);
  says("date", INT32_MIN);
  says("halfdays", INT32_MIN);
  char out[64];
  template_format(out, sizeof out, NULL, "{0:seat} {0:date} {0:text}.", (const int32_t[4]){0}, NULL);
  assert_string_equal(out, "? ? .");
  template_format(out, sizeof out, scenario, "{0:int}", NULL, NULL);
  assert_string_equal(out, "?");
}

static void templates_keep_their_order_and_what_is_no_placeholder(void **state) {
  (void)state;
  char out[128];
  const int32_t args[4] = {0, 1, 5, 0};
  const char *const text[4] = {"first", "second", NULL, NULL};
  template_format(out, sizeof out, scenario, "{0:formation} leaves {1:place} ({1:text}, {0:text}{3:text})", args, text);
  assert_string_equal(out, "A Battery, 6-52 leaves Kadena Air Base (second, first)");
  template_format(out, sizeof out, scenario, "{4:int} {0:nothing} {x} {0int} {0:int", args, text);
  assert_string_equal(out, "{4:int} {0:nothing} {x} {0int} {0:int");
}

static void cutting_never_splits_a_character(void **state) {
  (void)state;
  static const char whole[] = "a\xC2\xA7\xED\x95\x9C\xF0\x9F\x8C\x8Fz";      /* one, two, three, four bytes and one */
  static const int kept[] = {0, 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11};     /* bytes that fit into a buffer of this size */
  const char *const text[4] = {whole, NULL, NULL, NULL};
  for (size_t cap = 0; cap < sizeof kept / sizeof kept[0]; cap++) {
    char out[16];
    memset(out, '#', sizeof out);
    assert_int_equal(template_format(out, cap, NULL, "{0:text}", NULL, text), 11);
    if (cap > 0) {
      assert_int_equal((int)strlen(out), kept[cap]);
      assert_memory_equal(out, whole, (size_t)kept[cap]);
    }
    for (size_t i = cap; i < sizeof out; i++) assert_int_equal(out[i], '#');
  }
}

/* Length of the UTF-8 sequence at `at`, 0 if it is none (overlong and surrogates included). */
static int utf8_length(const unsigned char *at) {
  if (at[0] < 0x80) return 1;
  int length = at[0] >= 0xF0 ? 4 : at[0] >= 0xE0 ? 3 : at[0] >= 0xC2 ? 2 : 0;
  for (int i = 1; i < length; i++)
    if ((at[i] & 0xC0) != 0x80) return 0;
  if ((at[0] == 0xE0 && at[1] < 0xA0) || (at[0] == 0xED && at[1] > 0x9F) || (at[0] == 0xF0 && at[1] < 0x90) || at[0] > 0xF4) return 0;
  return length;
}

/* A placeholder that prints its unit must not be followed by it: "3 days days". */
static void template_check(const char *name, const char *template) {
  static const struct { const char *kind, *unit; } doubled[] = {
    {":days}", " day"}, {":halfdays}", " day"}, {":money}", " million"}, {":percent}", "%"}, {":percent}", " percent"},
  };
  for (size_t i = 0; i < sizeof doubled / sizeof doubled[0]; i++) {
    const char *at = strstr(template, doubled[i].kind);
    for (; at; at = strstr(at + 1, doubled[i].kind))
      if (strncmp(at + strlen(doubled[i].kind), doubled[i].unit, strlen(doubled[i].unit)) == 0) fail_msg("%s says a unit twice: %s", name, template);
  }
  if (strstr(template, "${")) fail_msg("%s says $ twice: %s", name, template);
  for (const char *at = template; *at;) {
    int index, kind;
    int length = message_placeholder(at, &index, &kind);
    if (length == 0 && (*at == '{' || *at == '}')) fail_msg("%s has no known placeholder at \"%s\"", name, at);
    if (length == 0) length = utf8_length((const unsigned char *)at);
    if (length == 0) fail_msg("%s is not UTF-8: %s", name, template);
    at += length;
  }
}

static void every_template_of_the_program_is_well_made(void **state) {
  (void)state;
  for (int id = MSG_NONE + 1; id < MSG_COUNT; id++) {
    const char *name = message_name((MessageId)id), *template = message_template((MessageId)id);
    assert_true(strncmp(name, "MSG_", 4) == 0);
    assert_true(template[0] != '\0');
    template_check(name, template);
    char out[1024];
    const int32_t args[4] = {0};
    const char *const text[4] = {"", "", "", ""};
    assert_in_range(message_format(out, sizeof out, scenario, (MessageId)id, args, text), 0, sizeof out - 1);
  }
  assert_string_equal(message_template(MSG_NONE), "");
  assert_string_equal(message_name(MSG_NONE), "MSG_NONE");
  assert_string_equal(message_template(MSG_COUNT), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(numbers_are_said_with_their_units),
    cmocka_unit_test(things_are_called_by_their_titles),
    cmocka_unit_test(any_handle_is_safe),
    cmocka_unit_test(templates_keep_their_order_and_what_is_no_placeholder),
    cmocka_unit_test(cutting_never_splits_a_character),
    cmocka_unit_test(every_template_of_the_program_is_well_made),
  };
  return cmocka_run_group_tests_name("messages", tests, begin, end);
}

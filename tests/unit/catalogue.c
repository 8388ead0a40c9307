/* Catalogues: a .po file gives what it says, each mistake its line, what was found and what was expected; any bytes are safe;
 * and a language changes nothing but words. */
#include "core/catalogue.h"
#include "core/fingerprint.h"

#include "support/tiny.h"
#include <stdlib.h>

static Catalogue *read_fine(const char *po) {
  Catalogue *catalogue = catalogue_new();
  CatalogueFault fault;
  if (!catalogue_read(catalogue, "test.po", po, strlen(po), &fault)) fail_msg("%s", fault.text);
  return catalogue;
}

static const char good[] =
  "\xEF\xBB\xBF# a comment\n"
  "msgid \"\"\nmsgstr \"\"\n\"Language: ko\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
  "msgctxt \"MSG_CLI_NO_SEAT\"\n"
  "msgid \"there is no seat \\\"{0:text}\\\"; \"\n\"the seats are {1:text}\"\n"
  "msgstr \"{1:text} 가운데 {0:text}(은/는) 없다\"\n"
  "#~ msgid \"obsolete\"\n#~ msgstr \"x\"\n"
  "#, fuzzy\nmsgid \"Calm\"\nmsgstr \"?\"\n"
  "msgid \"Trust\"\n  msgstr   \"신\"\r\n\t\"뢰\"\r\n"
  "msgid \"empty\"\nmsgstr \"\"\n"
  "msgid \"lines\"\nmsgstr \"a\\tb\\n\\\\\"";

static void a_file_says_what_it_says(void **state) {
  (void)state;
  Catalogue *c = read_fine(good);
  assert_string_equal(catalogue_language(c), "ko");
  assert_string_equal(catalogue_template(c, MSG_CLI_NO_SEAT), "{1:text} 가운데 {0:text}(은/는) 없다");
  assert_null(catalogue_template(c, MSG_LOOK_TURN));
  assert_string_equal(catalogue_text(c, "Trust"), "신뢰");
  assert_string_equal(catalogue_text(c, "lines"), "a\tb\n\\");
  assert_null(catalogue_text(c, "Calm"));         /* fuzzy */
  assert_null(catalogue_text(c, "empty"));
  assert_null(catalogue_text(c, "obsolete"));
  assert_null(catalogue_text(c, ""));             /* the header is nobody's translation */
  assert_int_equal(catalogue_texts(c), 2);
  catalogue_free(c);
  assert_null(catalogue_text(NULL, "Trust"));
  assert_string_equal(catalogue_language(NULL), "en");
  catalogue_free(NULL);
}

/* Tools for translators write plural forms where a project asks for them; nothing of ours is told by a number. */
static void of_plural_forms_the_first_is_taken(void **state) {
  (void)state;
  Catalogue *c = read_fine("msgid \"a troop\"\nmsgid_plural \"troops\"\nmsgstr[0] \"one\"\n\" and first\"\nmsgstr[1] \"two\"\n\" and second\"\nmsgstr[2] \"three\"\n"
    "msgid \"b\"\nmsgstr \"plain\"\n"
    "msgctxt \"MSG_LOOK_NONE\"\nmsgid \"None.\"\nmsgid_plural \"None at all.\"\nmsgstr[0] \"nothing\"");
  assert_string_equal(catalogue_text(c, "a troop"), "one and first");
  assert_null(catalogue_text(c, "troops"));
  assert_string_equal(catalogue_text(c, "b"), "plain");
  assert_string_equal(catalogue_template(c, MSG_LOOK_NONE), "nothing");
  assert_int_equal(catalogue_texts(c), 2);
  catalogue_free(c);
}

static void a_later_file_replaces_an_earlier(void **state) {
  (void)state;
  Catalogue *c = read_fine("msgid \"a\"\nmsgstr \"one\"\nmsgid \"b\"\nmsgstr \"two\"\nmsgctxt \"MSG_LOOK_NONE\"\nmsgid \"None.\"\nmsgstr \"none\"\n");
  static const char second[] = "msgid \"a\"\nmsgstr \"three\"\nmsgid \"0\"\nmsgstr \"four\"\nmsgctxt \"MSG_LOOK_NONE\"\nmsgid \"None.\"\nmsgstr \"nothing\"\n";
  CatalogueFault fault;
  assert_true(catalogue_read(c, "second.po", second, strlen(second), &fault));
  assert_string_equal(catalogue_text(c, "a"), "three");
  assert_string_equal(catalogue_text(c, "b"), "two");
  assert_string_equal(catalogue_text(c, "0"), "four");
  assert_string_equal(catalogue_template(c, MSG_LOOK_NONE), "nothing");
  catalogue_free(c);
}

/* Somebody changed the English: the old translation may say something else now. */
static void a_message_whose_english_changed_is_not_translated(void **state) {
  (void)state;
  Catalogue *c = read_fine("msgctxt \"MSG_LOOK_NONE\"\nmsgid \"Nothing.\"\nmsgstr \"none\"\n");
  assert_null(catalogue_template(c, MSG_LOOK_NONE));
  assert_int_equal(catalogue_outdated(c), 1);
  catalogue_free(c);
}

static void each_mistake_has_its_line(void **state) {
  (void)state;
  static const struct { const char *po; int line; const char *says; } cases[] = {
    {"msgid \"a\"\n", 2, "found the end of the file, expected msgstr"},
    {"msgctxt \"MSG_LOOK_NONE\"\n\nmsgstr \"a\"\n", 3, "expected msgid"},
    {"msgstr \"a\"\n", 1, "expected msgctxt or msgid"},
    {"\n\"a\"\n", 2, "expected msgctxt or msgid"},
    {"msgid \"a\"\nmsgid \"b\"\n", 2, "expected msgstr"},
    {"msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 3, "expected msgctxt, msgid"},
    {"msgid \"a\"\nmsgid_plural \"b\"\n", 3, "found the end of the file, expected msgstr[0]"},
    {"msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n", 3, "expected msgstr[0]"},
    {"msgid \"a\"\nmsgstr[0] \"b\"\n", 2, "found msgstr[0] \"b\", expected msgstr"},
    {"msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 3, "expected msgstr[0]"},
    {"msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[2] \"d\"\n", 4, "expected the next msgstr[n]"},
    {"msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[0] \"d\"\n", 4, "expected the next msgstr[n]"},
    {"msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[9] \"c\"\n", 3, "found msgstr[9] \"c\", expected msgstr[0]"},
    {"msgid_plural \"b\"\n", 1, "expected msgctxt or msgid"},
    {"msgid \"a\"\nmsgstr \"b\"\nmsgid_plural \"c\"\n", 3, "expected msgctxt, msgid or a comment"},
    {"msgid \"a\nmsgstr \"b\"\n", 1, "expected a closing \""},
    {"msgid a\nmsgstr \"b\"\n", 1, "expected a string in quotes"},
    {"msgid\nmsgstr \"b\"\n", 1, "expected a string in quotes"},
    {"msgid \"a\" b\n", 1, "expected the end of the line"},
    {"msgid \"a\\q\"\n", 1, "found \\q, expected \\n"},
    {"msgid \"a\\", 1, "found \\, expected \\n"},
    {"# fine\nmsgid \"\xFF\"\n", 2, "found byte 0xFF, expected UTF-8"},
    {"msgid \"\xED\x95\"\n", 1, "found byte 0xED, expected UTF-8"},
    {"msgid \"\xE0\x80\xAF\"\n", 1, "found byte 0xE0, expected UTF-8"},      /* overlong */
    {"msgid \"\xED\xA0\x80\"\n", 1, "found byte 0xED, expected UTF-8"},      /* half a pair */
    {"msgid \"\xF4\x90\x80\x80\"\n", 1, "found byte 0xF4, expected UTF-8"},  /* past the last character */
    {"msgid \"\x01\"\n", 1, "found byte 0x01, expected UTF-8"},
    {"nonsense\n", 1, "found nonsense, expected msgctxt or msgid"},
    {"msgid \"a\"\nmsgstr \"1\"\n\nmsgid \"a\"\nmsgstr \"2\"\n", 4, "found \"a\" again, expected each text once; the first is in line 1"},
    {"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=EUC-KR\\n\"\n", 2, "found charset=EUC-KR"},
    {"msgctxt \"MSG_LOOK_TRUN\"\nmsgid \"a\"\nmsgstr \"b\"\n", 1, "found msgctxt \"MSG_LOOK_TRUN\", expected a message id; did you mean MSG_LOOK_TURN"},
    {"msgctxt \"MSG_LOOK_HOME\"\nmsgid \"home {0:place}\"\nmsgstr \"home\"\n", 3, "found a placeholder missing in the translation of MSG_LOOK_HOME"},
    {"msgctxt \"MSG_LOOK_HOME\"\nmsgid \"home {0:place}\"\nmsgstr \"{1:place}\"\n", 3, "placeholder missing"},
    {"msgctxt \"MSG_LOOK_HOME\"\nmsgid \"home {0:place}\"\nmsgstr \"{0:seat}\"\n", 3, "found another placeholder"},
    {"msgctxt \"MSG_LOOK_HOME\"\nmsgid \"home {0:place}\"\nmsgstr \"{0:plaice}\"\n", 3, "found \"{0:plaice}\", expected a placeholder"},
    {"msgctxt \"MSG_LOOK_HOME\"\nmsgid \"home {0:place}\"\nmsgstr \"{0:place} {\"\n", 3, "found \"{\", expected a placeholder"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    Catalogue *c = catalogue_new();
    CatalogueFault fault;
    char where[40];
    snprintf(where, sizeof where, "bad.po:%d: ", cases[i].line);
    if (catalogue_read(c, "bad.po", cases[i].po, strlen(cases[i].po), &fault)) fail_msg("taken: %s", cases[i].po);
    if (strncmp(fault.text, where, strlen(where)) != 0 || !strstr(fault.text, cases[i].says)) fail_msg("of %s it is said: %s", cases[i].po, fault.text);
    assert_int_equal(fault.line, cases[i].line);
    assert_false(fault.environment);
    catalogue_free(c);
  }
  Catalogue *c = catalogue_new();
  CatalogueFault fault;
  assert_false(catalogue_load(c, "no/such.po", &fault));
  assert_true(fault.environment);
  assert_non_null(strstr(fault.text, "no/such.po: cannot be read"));
  catalogue_free(c);
}

/* Each good beginning, each byte of it changed, and bytes at random: read in a room of exactly their size, so that a checker of
 * memory sees a step beyond. */
static void read_any(const char *bytes, size_t length) {
  char *exact = malloc(length ? length : 1);
  memcpy(exact, bytes, length);
  Catalogue *c = catalogue_new();
  CatalogueFault fault;
  bool fine = catalogue_read(c, "any.po", exact, length, &fault);
  assert_int_equal(fine, fault.text[0] == '\0');
  catalogue_free(c);
  free(exact);
}

static void any_bytes_are_safe(void **state) {
  (void)state;
  static const char changes[] = {'"', '\\', '\n', '\0', '\xFF', '#', 'm', ' ', '{', '\xE0'};
  char bytes[sizeof good];
  for (size_t length = 0; length < sizeof good; length++) read_any(good, length);
  for (size_t i = 0; i + 1 < sizeof good; i++)
    for (size_t k = 0; k < sizeof changes; k++) {
      memcpy(bytes, good, sizeof good);
      bytes[i] = changes[k];
      read_any(bytes, sizeof good - 1);
    }
  uint64_t luck = 7;
  for (int n = 0; n < 3000; n++) {
    static const char words[][16] = {"msgid ", "msgstr ", "msgctxt ", "\"", "\n", "\\", "\"a\"\n", "#, fuzzy\n", "\xED\x95\x9C", "\xED", "msgstr[0] ", "msgid_plural "};
    char made[400];
    size_t length = 0;
    for (int part = 0; part < 24; part++) {
      luck = luck * 6364136223846793005u + 1442695040888963407u;
      const char *word = words[(luck >> 33) % (sizeof words / sizeof words[0])];
      memcpy(made + length, word, strlen(word));
      length += strlen(word);
      if ((luck >> 60) == 0) made[length++] = (char)(luck >> 50);
    }
    read_any(made, length);
  }
}

static void a_scenario_speaks_its_language(void **state) {
  (void)state;
  Scenario *s = tiny_scenario();
  scenario_freeze(s);
  uint64_t fingerprint = fingerprint_take(s);
  Catalogue *c = read_fine("msgid \"\"\nmsgstr \"Language: ko\\n\"\nmsgid \"Seoul\"\nmsgstr \"서울\"\nmsgctxt \"MSG_TEXT_CLAUSE_KEPT\"\nmsgid \"{0:seat} keeps it\"\n"
                           "msgstr \"{0:seat}(은/는) 현행 유지\"\n");
  s->words = c;
  assert_int_equal(fingerprint_take(s), fingerprint);
  char out[200];
  const int32_t args[4] = {SEOUL, WASHINGTON, 0, 0};
  message_format(out, sizeof out, s, MSG_TEXT_CLAUSE_KEPT, args, NULL);
  assert_string_equal(out, "서울은 현행 유지");
  message_english(out, sizeof out, s, MSG_TEXT_CLAUSE_KEPT, args, NULL);
  assert_string_equal(out, "Seoul keeps it");
  template_format(out, sizeof out, s, "{1:seat}", args, NULL);
  assert_string_equal(out, "Washington");          /* not translated */
  assert_string_equal(scenario_words(s, "Seoul"), "서울");
  assert_string_equal(scenario_words(NULL, "Seoul"), "Seoul");
  assert_string_equal(scenario_words(s, ""), "");
  static const struct { const char *kind; int32_t value; const char *text; } units[] = {
    {"date", 0, "2025년 8월 25일"}, {"date", 129, "2026년 1월 1일"}, {"days", 1, "1일"}, {"days", 21, "21일"}, {"halfdays", 7, "3.5일"}, {"halfdays", 2, "1일"},
    {"percent", 35, "3.5%"}, {"int", -1234, "-1,234"}, {"points", 47300, "47.3"},
    {"money", 1520, "15억 2천만 달러"}, {"money", 1525, "15억 2,500만 달러"}, {"money", 0, "0달러"}, {"money", 5, "500만 달러"}, {"money", 416000, "4,160억 달러"},
    {"money", -350000, "-3,500억 달러"}, {"money", 1000000, "1조 달러"}, {"money", 1200010, "1조 2천억 1천만 달러"}, {"money", INT32_MIN, "-2,147조 4,836억 4,800만 달러"},
  };
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    char template[40];
    snprintf(template, sizeof template, "{0:%s}", units[i].kind);
    template_format(out, sizeof out, s, template, &units[i].value, NULL);
    assert_string_equal(out, units[i].text);
  }
  scenario_free(s);
  catalogue_free(c);
}

/* Every message of the program in every language it comes with, and nothing outdated. */
static void korean_is_complete(void **state) {
  (void)state;
  Catalogue *c = catalogue_new();
  CatalogueFault fault;
  if (!catalogue_load(c, SOURCE_DIR "/assets/po/ko.po", &fault)) fail_msg("%s", fault.text);
  assert_string_equal(catalogue_language(c), "ko");
  for (int id = MSG_NONE + 1; id < MSG_COUNT; id++)
    if (!catalogue_template(c, (MessageId)id)) fail_msg("assets/po/ko.po lacks, or has an older English of: %s \"%s\"", message_name((MessageId)id), message_template((MessageId)id));
  assert_int_equal(catalogue_outdated(c), 0);
  static const char *const seats[][2] = {{"Seoul", "서울"}, {"Washington", "워싱턴"}, {"Pyongyang", "평양"}, {"Beijing", "베이징"}, {"Tokyo", "도쿄"}, {"Taipei", "타이베이"}};
  for (size_t i = 0; i < sizeof seats / sizeof seats[0]; i++) assert_string_equal(catalogue_text(c, seats[i][0]), seats[i][1]);
  catalogue_free(c);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_file_says_what_it_says),
    cmocka_unit_test(of_plural_forms_the_first_is_taken),
    cmocka_unit_test(a_later_file_replaces_an_earlier),
    cmocka_unit_test(a_message_whose_english_changed_is_not_translated),
    cmocka_unit_test(each_mistake_has_its_line),
    cmocka_unit_test(any_bytes_are_safe),
    cmocka_unit_test(a_scenario_speaks_its_language),
    cmocka_unit_test(korean_is_complete),
  };
  return cmocka_run_group_tests_name("catalogues", tests, NULL, NULL);
}

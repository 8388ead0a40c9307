/* Korean particles: the form that the word before it asks for, by how that word is read. */
#include "core/message.h"
#include "core/particle.h"

#include "support/tiny.h"

static const char *behind(const char *word, const char *written) {
  int pair = -1;
  assert_int_equal(particle_pair(written, &pair), strlen(written));
  return particle_choose(pair, word, strlen(word));
}

typedef struct Case { const char *word, *subject, *toward; } Case;

static void check(const Case *at, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(behind(at[i].word, "(이/가)"), at[i].subject) != 0) fail_msg("%s%s", at[i].word, behind(at[i].word, "(이/가)"));
    if (strcmp(behind(at[i].word, "(으로/로)"), at[i].toward) != 0) fail_msg("%s%s", at[i].word, behind(at[i].word, "(으로/로)"));
  }
}
#define CHECK(...) check((const Case[]){__VA_ARGS__}, sizeof((const Case[]){__VA_ARGS__}) / sizeof(Case))

static void every_pair_has_both_forms(void **state) {
  (void)state;
  static const struct { const char *pair, *vowel, *consonant, *rieul; } forms[] = {
    {"(이/가)", "가", "이", "이"}, {"(은/는)", "는", "은", "은"}, {"(을/를)", "를", "을", "을"}, {"(와/과)", "와", "과", "과"},
    {"(으로/로)", "로", "으로", "로"}, {"(이라/라)", "라", "이라", "이라"}, {"(가/이)", "가", "이", "이"}, {"(과/와)", "와", "과", "과"}, {"(로/으로)", "로", "으로", "로"},
  };
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
    assert_string_equal(behind("도쿄", forms[i].pair), forms[i].vowel);
    assert_string_equal(behind("평양", forms[i].pair), forms[i].consonant);
    assert_string_equal(behind("서울", forms[i].pair), forms[i].rieul);
  }
  int pair;
  assert_int_equal(particle_pair("(이/를)", &pair), 0);
  assert_int_equal(particle_pair("(현재)", &pair), 0);
  assert_int_equal(particle_pair("이/가", &pair), 0);
}

static void hangul_is_read_by_its_last_consonant(void **state) {
  (void)state;
  CHECK({"워싱턴", "이", "으로"}, {"타이베이", "가", "로"}, {"베이징", "이", "으로"}, {"가", "가", "로"}, {"힣", "이", "으로"}, {"달", "이", "로"});
  CHECK({"\u1109\u1165\u110B\u116E\u11AF", "이", "로"}, {"\u1103\u1169\u110F\u116D", "가", "로"}, {"\u1111\u1167\u11BC", "이", "으로"});    /* decomposed */
  CHECK({"ㄹ", "이", "로"}, {"ㄱ", "이", "으로"}, {"ㅏ", "가", "로"});
}

static void numbers_are_read_in_korean(void **state) {
  (void)state;
  CHECK({"1", "이", "로"}, {"2", "가", "로"}, {"3", "이", "으로"}, {"4", "가", "로"}, {"5", "가", "로"}, {"6", "이", "으로"}, {"7", "이", "로"},
        {"8", "이", "로"}, {"9", "가", "로"}, {"0", "이", "으로"});
  CHECK({"10", "이", "으로"}, {"300", "이", "으로"}, {"1,000", "이", "으로"}, {"28,500", "이", "으로"}, {"20,000", "이", "으로"}, {"100,000,000", "이", "으로"},
        {"1,000,000,000,000", "가", "로"}, {"1,234", "가", "로"}, {"-12", "가", "로"});
  CHECK({"3.5", "가", "로"}, {"3.0", "이", "으로"}, {"47.1", "이", "로"}, {"35%", "가", "로"}, {"2025년 8월 25일", "이", "로"}, {"285억 달러", "가", "로"});
}

static void latin_words_are_read_as_they_are_spelt_in_hangul(void **state) {
  (void)state;
  CHECK({"Seoul", "이", "로"}, {"Washington", "이", "으로"}, {"Pyongyang", "이", "으로"}, {"Tokyo", "가", "로"}, {"Taipei", "가", "로"}, {"Kadena", "가", "로"},
        {"Osan", "이", "으로"}, {"Guam", "이", "으로"}, {"Seattle", "이", "로"}, {"one", "이", "으로"}, {"block", "이", "으로"}, {"Patriot", "이", "으로"},
        {"report", "가", "로"}, {"boat", "가", "로"}, {"ship", "이", "으로"}, {"Strait", "가", "로"}, {"corps", "가", "로"});
  CHECK({"KF", "가", "로"}, {"USFK", "가", "로"}, {"OPCON", "이", "으로"}, {"AWOL", "이", "로"}, {"F-16", "이", "으로"}, {"A-10", "이", "으로"});
}

static void what_is_not_read_aloud_is_skipped(void **state) {
  (void)state;
  CHECK({"미국 중부사령부 (CENTCOM)", "가", "로"}, {"\"서울\"", "이", "로"}, {"'도쿄'", "가", "로"}, {"「평양」", "이", "으로"}, {"서울 ", "이", "로"}, {"알 우데이드 (카타르)", "가", "로"});
  CHECK({"", "이(가)", "(으)로"}, {"…", "이(가)", "(으)로"}, {"(서울)", "이", "로"}, {"\xFF", "이(가)", "(으)로"}, {"\xED\x95", "이(가)", "(으)로"});
}

static void a_template_chooses_by_what_it_has_printed(void **state) {
  (void)state;
  char out[200], tight[8];
  const int32_t args[4] = {1520, 0, 7, 35};
  const char *const text[4] = {"서울", "도쿄", "x", ""};
  template_format(out, sizeof out, NULL, "{0:text}(이/가) {1:text}(와/과) \"{1:text}\"(을/를) {0:text}(으로/로), {0:int}(은/는) {2:int}(으로/로)", args, text);
  assert_string_equal(out, "서울이 도쿄와 \"도쿄\"를 서울로, 1,520은 7로");
  int length = template_format(tight, sizeof tight, NULL, "{0:text}(으로/로) {1:text}(을/를)", args, text);
  assert_int_equal(length, (int)strlen("서울로 도쿄를"));       /* chosen by the whole text, printed or not */
  assert_string_equal(tight, "서울");
  char longer[600];
  memset(longer, 'x', sizeof longer);
  memcpy(longer + sizeof longer - 4, "\xEB\x8B\xAC", 4);
  template_format(out, sizeof out, NULL, "{0:text}(으로/로)", args, (const char *const[4]){longer, NULL, NULL, NULL});
  assert_int_equal(template_format(NULL, 0, NULL, "{0:text}(으로/로)", args, (const char *const[4]){longer, NULL, NULL, NULL}), (int)strlen(longer) + 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(every_pair_has_both_forms),
    cmocka_unit_test(hangul_is_read_by_its_last_consonant),
    cmocka_unit_test(numbers_are_read_in_korean),
    cmocka_unit_test(latin_words_are_read_as_they_are_spelt_in_hangul),
    cmocka_unit_test(what_is_not_read_aloud_is_skipped),
    cmocka_unit_test(a_template_chooses_by_what_it_has_printed),
  };
  return cmocka_run_group_tests_name("particles", tests, NULL, NULL);
}

/* How a word ends when it is read in Korean: Hangul by its last consonant, numbers by their name, Latin letters as they are
 * usually written in Hangul. The rule for Latin words is a rule of thumb: titles that matter should be translated. */
#include "core/particle.h"

#include "core/utf8.h"
#include <stdbool.h>
#include <string.h>

typedef enum Ending { ENDS_VOWEL, ENDS_CONSONANT, ENDS_RIEUL, ENDS_UNKNOWN } Ending;

/* Forms by Ending. ㄹ is a consonant, but 으로 treats it as a vowel. */
typedef struct Pair { const char *written, *swapped, *form[4]; } Pair;
static const Pair pairs[] = {
  {"(이/가)", "(가/이)", {"가", "이", "이", "이(가)"}},
  {"(은/는)", "(는/은)", {"는", "은", "은", "은(는)"}},
  {"(을/를)", "(를/을)", {"를", "을", "을", "을(를)"}},
  {"(와/과)", "(과/와)", {"와", "과", "과", "와(과)"}},
  {"(이라/라)", "(라/이라)", {"라", "이라", "이라", "(이)라"}},
  {"(으로/로)", "(로/으로)", {"로", "으로", "로", "(으)로"}},
};
enum { PAIRS = sizeof pairs / sizeof pairs[0] };

size_t particle_pair(const char *at, int *pair) {
  if (at[0] != '(') return 0;
  for (int i = 0; i < PAIRS; i++)
    for (int order = 0; order < 2; order++) {
      const char *written = order ? pairs[i].swapped : pairs[i].written;
      size_t length = strlen(written);
      if (strncmp(at, written, length) != 0) continue;
      *pair = i;
      return length;
    }
  return 0;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_one_of(char c, const char *set) { return c != '\0' && strchr(set, c) != NULL; }

/* 영 일 이 삼 사 오 육 칠 팔 구. */
static Ending digit_ending(char digit) {
  static const Ending ending[] = {ENDS_CONSONANT, ENDS_RIEUL, ENDS_VOWEL, ENDS_CONSONANT, ENDS_VOWEL, ENDS_VOWEL, ENDS_CONSONANT,
    ENDS_RIEUL, ENDS_RIEUL, ENDS_VOWEL};
  return ending[digit - '0'];
}

/* A whole number that ends in noughts is read by its last power: 십 백 천 만 억 end in consonants, 조 (12 noughts) in a vowel.
 * Behind a decimal point digits are read one by one. */
static Ending number_ending(const char *text, const char *end) {
  const char *start = end;
  while (start > text && (is_digit(start[-1]) || is_one_of(start[-1], ",."))) start--;
  bool decimals = memchr(start, '.', (size_t)(end - start)) != NULL;
  int noughts = 0;
  bool whole = true;            /* nothing but noughts so far */
  for (const char *at = end; at > start && whole; at--) {
    if (is_digit(at[-1]) && at[-1] != '0') whole = false;
    else noughts += at[-1] == '0';
  }
  if (noughts == 0 || decimals || whole) return digit_ending(end[-1]);
  return noughts >= 12 && noughts < 16 ? ENDS_VOWEL : ENDS_CONSONANT;
}

/* Capitals are spelt: 엘 엠 엔 알 and vowels. */
static Ending letter_ending(char capital) {
  return is_one_of(capital, "LR") ? ENDS_RIEUL : is_one_of(capital, "MN") ? ENDS_CONSONANT : ENDS_VOWEL;
}

/* l, m, n and ng close a syllable, a silent e behind them changes nothing; so do p, t, k, c, b behind one short vowel, and ck. */
static Ending word_ending(const char *text, const char *end) {
  char last = end[-1], before = end - text > 1 ? end[-2] : '\0', third = end - text > 2 ? end[-3] : '\0';
  bool silent = last == 'e' && is_one_of(before, "lmn") && is_lower(third);
  char sound = silent ? before : last;
  if (sound == 'l') return ENDS_RIEUL;
  if (is_one_of(sound, "mn") || (last == 'g' && before == 'n') || (last == 'k' && before == 'c')) return ENDS_CONSONANT;
  const char vowels[3] = {third, before, '\0'};
  bool after_short = is_one_of(before, "aeiou") && !(third && strstr("oa ee oo ea ai ou ui ie au", vowels));
  return is_one_of(last, "ptkcb") && after_short ? ENDS_CONSONANT : ENDS_VOWEL;
}

static Ending latin_ending(const char *text, const char *end) {
  const char *start = end;
  while (start > text && (is_upper(start[-1]) || is_lower(start[-1]))) start--;
  return is_upper(end[-1]) ? letter_ending(end[-1]) : word_ending(start, end);
}

/* Syllables are counted from 가 with 28 endings each, 0 none and 8 ㄹ; decomposed text writes the ending as its own jamo. */
static Ending hangul_ending(uint32_t c) {
  if (c >= 0xAC00 && c <= 0xD7A3) {
    uint32_t final = (c - 0xAC00) % 28;
    return final == 0 ? ENDS_VOWEL : final == 8 ? ENDS_RIEUL : ENDS_CONSONANT;
  }
  if (c >= 0x11A8 && c <= 0x11FF) return c == 0x11AF ? ENDS_RIEUL : ENDS_CONSONANT;
  if (c >= 0x1161 && c <= 0x11A7) return ENDS_VOWEL;
  if (c >= 0x3131 && c <= 0x314E) return c == 0x3139 ? ENDS_RIEUL : ENDS_CONSONANT;   /* letters by name: 기역, 리을 */
  if (c >= 0x314F && c <= 0x3163) return ENDS_VOWEL;
  return ENDS_UNKNOWN;
}

/* A text that was cut in front can begin within a character: that is none. */
static uint32_t character_between(const char *at, const char *end) {
  return utf8_character(at, end - at <= 4 ? (size_t)(end - at) : 0);
}

/* What is not read aloud stands between the word and its particle: quotes, blanks, and a remark in brackets, which people
 * skip. Returns the end of what is read. */
static const char *read_end(const char *text, const char *end) {
  while (end > text) {
    const char *at = utf8_before(text, end);
    uint32_t c = character_between(at, end);
    bool silent = c < 0x80 ? is_one_of((char)c, " \"'`*_.,;:!?]}>/-") : c == 0x2019 || c == 0x201D || c == 0x300D || c == 0x300F || c == 0xB7;
    if (c == ')') {
      const char *open = at;
      while (open > text && *open != '(') open--;
      at = *open == '(' && open > text ? open : at;
    } else if (!silent) {
      return end;
    }
    end = at;
  }
  return end;
}

static Ending text_ending(const char *text, size_t length) {
  const char *end = read_end(text, text + length);
  if (end == text) return ENDS_UNKNOWN;
  if (is_digit(end[-1])) return number_ending(text, end);
  if (is_upper(end[-1]) || is_lower(end[-1])) return latin_ending(text, end);
  if (end[-1] == '%') return ENDS_VOWEL;        /* 퍼센트 */
  return hangul_ending(character_between(utf8_before(text, end), end));
}

const char *particle_choose(int pair, const char *text, size_t length) {
  return pairs[pair].form[text_ending(text, length)];
}

/* The chapter on symbols: which words of a formation's `kind` and `echelon`, and of a place's `kind`, the map draws by. The table floor draws
 * them and is out of sight from here; unit.manual holds these lists against its own. */
#include "author/manual.h"

static const struct { const char *what, *words; } arms[] = {
  { "infantry, mechanised, artillery, special forces", "inf_bde inf_div corps mech_bde group_army arty_bde sof sof_corps" },
  { "marines", "mar_bde mar_div littoral_regt meu amph_bde" },
  { "helicopters", "avn_bde avn_sqn" },
  { "aircraft", "ftr_sqn ftr_wing air_wing air_force avn_grp bomber_det bomber_div airlift_wing support_wing isr_sqn mpa_det" },
  { "air and missile defence", "ad_battery ad_bn ad_bde ad_cmd" },
  { "missiles", "missile_bty missile_base missile_force missile_cmd nuclear" },
  { "ships", "csg sag fleet ss_cmd ss_force ssn_sqn coast_guard" },
  { "command and support", "hq div_hq c2_bde isr_bde log_bde log_cmd med_bde stocks" },
};
static const char echelons[] = "detachment depot battery battalion squadron regiment group unit brigade wing flotilla division strike_group corps fleet base army air_force force command";
static const char waters[] = "strait sea_area";

const char *symbol_words(int list) {
  const int lists = sizeof arms / sizeof *arms;
  return list < lists ? arms[list].words : list == lists ? echelons : NULL;
}

static void words_put(FILE *out, const char *words) {
  fputc('`', out);
  for (; *words; words++) fputs(*words == ' ' ? "`, `" : (const char[]){ *words, '\0' }, out);
  fputc('`', out);
}

void manual_symbols(FILE *out) {
  fputs("\n## Symbols\n\nThe map draws a formation by its `kind` and, above the frame, its `echelon`. Other words are allowed, and draw an empty frame.\n\n| arm | `kind` |\n|---|---|\n", out);
  for (size_t i = 0; i < sizeof arms / sizeof *arms; i++) {
    fprintf(out, "| %s | ", arms[i].what);
    words_put(out, arms[i].words);
    fputs(" |\n", out);
  }
  fputs("\n`echelon`: ", out);
  words_put(out, echelons);
  fputs(".\n\nA place of the `kind` ", out);
  words_put(out, waters);
  fputs(" is written as water; other words are for whoever reads the files.\n", out);
}

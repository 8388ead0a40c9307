/* A theme in use: units to pixels, roles to values. The sizes that people may choose (text, projector) are applied here alone. */
#include "table/theme.h"

#include <math.h>

void style_fit(Style *style, int width, int height) {
  float by_height = (float)height / style->theme->factor[FACTOR_PAGE_HEIGHT];
  float by_width = (float)width / style->theme->factor[FACTOR_PAGE_WIDTH];
  style->u = by_height < by_width ? by_height : by_width;
}

Style style_make(const Theme *theme, ThemeKind kind, int width, int height) {
  Style style = { .theme = theme, .kind = kind, .text = 1.0f };
  style_fit(&style, width, height);
  return style;
}

uint32_t style_colour(const Style *style, ColourRole role) {
  return style->theme->colour[style->projector ? THEME_LIGHT : style->kind][role];
}

float style_text_scale(const Style *style) {
  return style->text * (style->projector ? style->theme->factor[FACTOR_PROJECTOR_TEXT] : 1.0f);
}

TextStyle style_text(const Style *style, TypeRole role) {
  float scale = style->u * style_text_scale(style);
  return (TextStyle){ .size = style->theme->type[role].size * scale, .spacing = style->theme->type[role].spacing * scale,
    .bold = style->theme->type[role].bold };
}

float style_leading(const Style *style, TypeRole role) {
  float factor = style->theme->factor[style->hangul ? FACTOR_LEADING_HANGUL : FACTOR_LEADING];
  return ceilf(style_text(style, role).size * factor);
}

float style_space(const Style *style, SpaceRole role) { return style->theme->space[role] * style->u; }
float style_row(const Style *style, SpaceRole role) { return ceilf(style_space(style, role) * style_text_scale(style)); }

float style_line(const Style *style, LineRole role) {
  float width = style->theme->line[role] * style->u * (style->projector ? style->theme->factor[FACTOR_PROJECTOR_LINES] : 1.0f);
  return width < 1.0f ? 1.0f : width;
}

uint32_t style_motion(const Style *style, MotionRole role) { return style->still ? 0 : style->theme->motion[role]; }

float motion_at(uint32_t passed, uint32_t duration) {
  if (passed >= duration) return 1.0f;
  float left = 1.0f - (float)passed / (float)duration;
  return 1.0f - left * left * left;
}

/* The schema as editors read it: LuaCATS for lua-language-server, a configuration for luacheck. */
#include "author/manual.h"

#include "script/api.h"

#include <string.h>

static void lua_type_put(FILE *out, const Field *f) {
  static const char *const types[] = {
    [FT_TEXT] = "string", [FT_SYMBOL] = "string", [FT_FLAG] = "boolean", [FT_NUMBER] = "number", [FT_DATE] = "string", [FT_DAY] = "string", [FT_REFERENCE] = "string",
    [FT_SEEN_BY] = "\"all\"|\"none\"|string[]", [FT_SEATS] = "\"all\"|\"none\"|string[]", [FT_VALUE] = "number|string" };
  if (f->type == FT_CHOICE) {
    for (int i = 0; f->choices[i]; i++) fprintf(out, "%s\"%s\"", i ? "|" : "", f->choices[i]);
  } else if (f->type == FT_CLOSURE) {
    fputs(f->kind == KIND_PERSONA ? "fun(view: straits.view, policy: integer): number" : "fun(game: straits.game)", out);
  } else {
    fputs(f->type == FT_NUMBER && f->grain == 1000000 ? "integer" : f->type == FT_OWN ? f->shape : types[f->type], out);
  }
}

static void class_put(FILE *out, int kind) {
  int count;
  const Field *f = kind_fields(kind, &count);
  bool named = kind < KIND_COUNT && kind_specs[kind].named;
  fprintf(out, "\n---%s\n---@class straits.%s%s\n", kind < KIND_COUNT ? kind_specs[kind].doc : "what every named thing may have", kind < KIND_COUNT ? kind_specs[kind].name : "named",
          named ? ": straits.named" : "");
  for (int i = 0; i < count; i++) {
    FieldText t = field_text(&f[i]);
    fprintf(out, "---@field %s%s ", f[i].name, f[i].required ? "" : "?");
    lua_type_put(out, &f[i]);
    fprintf(out, " %s", f[i].doc);
    if (t.range[0]) fprintf(out, "; %s", t.range);
    if (t.initial[0]) fprintf(out, "; default %s", t.initial);
    fputc('\n', out);
  }
}

/* "handle integer, for_days? integer" as ---@param lines; the names alone go between the brackets. */
static void parameters_put(FILE *out, const char *parameters, bool names) {
  for (const char *at = parameters; *at;) {
    size_t word = strcspn(at, " "), rest = strcspn(at, ","), name = word;
    if (name && at[name - 1] == '?') name--;
    if (names) fprintf(out, "%s%.*s", at == parameters ? "" : ", ", (int)name, at);
    else fprintf(out, "---@param %.*s %.*s\n", (int)word, at, (int)(rest - word - 1), at + word + 1);
    at += rest + (at[rest] == ',' ? 2 : 0);
  }
}

static void function_put(FILE *out, const ApiFunction *f, const char *owner) {
  fprintf(out, "\n---%s. Example: %s\n", f->doc, f->example);
  parameters_put(out, f->parameters, false);
  if (f->returns[0]) fprintf(out, "---@return %s\n", f->returns);
  fprintf(out, "function %s%s(", owner, f->name);
  parameters_put(out, f->parameters, true);
  fputs(") end\n", out);
}

void manual_annotations(FILE *out) {
  fputs("---@meta\n-- The scenario language, for lua-language-server. Made by `straits doc --annotations`; do not edit.\n", out);
  class_put(out, KIND_NAMED);
  for (int kind = 0; kind < KIND_COUNT; kind++) class_put(out, kind);
  fputs("\n---all entries must hold; named after tracks, variables, ladders and clauses, or:\n---@class straits.condition\n", out);
  for (size_t i = 0; i < condition_entry_count; i++) {
    const ConditionWord *w = &condition_entries[i];
    bool list = strncmp(w->value, "a list of", 9) == 0, any = strcmp(w->name, "any") == 0;
    fprintf(out, "---@field %s? %s %s\n", w->name, any ? "straits.condition[]" : list ? "string[]" : "straits.test", w->doc);
  }
  fputs("---@field [string] straits.test\n", out);
  for (int kind = 0; kind < KIND_DECLARED; kind++)
    fprintf(out, "\n---%s. Example: %s\n---@param id string\n---@return fun(fields: straits.%s)\nfunction %s(id) end\n", kind_specs[kind].doc, kind_specs[kind].example,
            kind_specs[kind].name, kind_specs[kind].name);
  fputs("\n---in tests.lua, run by `straits test`\n---@param name string\n---@return fun(fields: { seed?: integer, preset?: string, set?: table<string, number>, play: fun(t: straits.t) })\n"
        "function test(name) end\n", out);
  static const struct { ApiPlace place; const char *owner, *class; } tables[] = {
    { API_GAME, "game", "straits.game" }, { API_VIEW, "view", "straits.view" }, { API_TEST, "t", "straits.t" } };
  for (size_t i = 0; i < api_count; i++)
    if (api_functions[i].place == API_LOADING) function_put(out, &api_functions[i], "");
  for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
    char owner[16];
    fprintf(out, "\n---%s\n---@class %s\nlocal %s = {}\n", api_tables[tables[t].place].doc, tables[t].class, tables[t].owner);
    snprintf(owner, sizeof owner, "%s.", tables[t].owner);
    for (size_t i = 0; i < api_count; i++)
      if (api_functions[i].place == tables[t].place) function_put(out, &api_functions[i], owner);
  }
}

static void fields_put(FILE *out, ApiPlace place) {
  fputs("{ fields = {", out);
  for (size_t i = 0; i < api_count; i++)
    if (api_functions[i].place == place) fprintf(out, " \"%s\",", api_functions[i].name);
  for (int i = 0; place == API_MATH && api_math_numbers[i]; i++) fprintf(out, " \"%s\",", api_math_numbers[i]);
  fputs(" } },\n", out);
}

void manual_luacheck(FILE *out) {
  fputs("-- The names that scenarios have, for luacheck: luacheck --config scripts/luacheckrc scenarios/NAME\n-- Made by `straits doc --luacheck`; do not edit.\n"
        "stds.straits = { read_globals = {\n ", out);
  for (int kind = 0; kind < KIND_DECLARED; kind++) fprintf(out, " \"%s\",", kind_specs[kind].name);
  fputs("\n ", out);
  for (size_t i = 0; i < api_count; i++)
    if (api_functions[i].place == API_LOADING || api_functions[i].place == API_BASE) fprintf(out, " \"%s\",", api_functions[i].name);
  fputs(" \"test\",\n  math = ", out);
  fields_put(out, API_MATH);
  fputs("  string = ", out);
  fields_put(out, API_STRING);
  fputs("  table = ", out);
  fields_put(out, API_TABLE);
  fputs("} }\nstd = \"straits\"\nmax_line_length = false\nunused_args = false\n", out);
}

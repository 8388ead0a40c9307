/* The table of what scripts can call. unit.manual holds it against what the machines really offer. */
#include "script/api.h"

const ApiTable api_tables[API_PLACES] = {
  [API_LOADING] = { "", "Called while the scenario is read" },
  [API_GAME] = { "game.", "The game as it is: the argument of a policy's or card's `after`" },
  [API_VIEW] = { "view.", "What the seat may see: the first argument of a persona's `score`" },
  [API_MATH] = { "math.", "Mathematics" },
  [API_STRING] = { "string.", "Texts; `find` is plain, there are no patterns" },
  [API_TABLE] = { "table.", "Lists" },
  [API_BASE] = { "", "The rest of the library" },
  [API_TEST] = { "t.", "The game on trial: the argument of a test's `play`, in tests.lua" },
};

const ApiFunction api_functions[] = {
  { API_LOADING, "include", "name string", "", "reads another file of the scenario's folder, once", "include \"policies\"" },
  { API_LOADING, "library", "name string", "", "reads a file that scenarios share (scripts/lua), once", "library \"places\"" },
  { API_LOADING, "extends", "name string, without? { [string]: string[] }", "", "all of another scenario, less what is named; what is declared again changes the fields that it gives", "extends(\"august-summit\", { card = { \"launch\" } })" },
  { API_LOADING, "handle", "name string", "integer", "handle of a track, variable, ladder or clause, for closures", "local trust = handle \"trust\"" },
  { API_LOADING, "policy_handle", "name string", "integer", "handle of a policy, for closures", "local invoke = policy_handle \"invoke_2006\"" },

  { API_GAME, "get", "handle integer", "number", "value of a track (points) or variable; rung of a ladder or level of a clause, counted from 0", "game.get(trust)" },
  { API_GAME, "add", "handle integer, amount number, for_days? integer", "", "adds to a track or variable; a variable is set back after for_days", "game.add(trust, -2)" },
  { API_GAME, "set", "handle integer, amount number, for_days? integer", "", "sets a track or variable; a variable is set back after for_days", "game.set(talks, 1, 60)" },
  { API_GAME, "turn", "", "integer", "the turn, from 1", "game.turn()" },
  { API_GAME, "day", "", "integer", "days since the first day", "game.day()" },
  { API_GAME, "chance", "probability number, purpose string", "boolean", "true with this probability; the same game and purpose always give the same luck", "game.chance(0.5, \"leak\")" },

  { API_VIEW, "get", "handle integer", "number", "as game.get; an error when this seat may not see it", "view.get(trust)" },
  { API_VIEW, "turn", "", "integer", "the turn, from 1", "view.turn()" },
  { API_VIEW, "day", "", "integer", "days since the first day", "view.day()" },
  { API_VIEW, "capital", "", "number", "political capital of this seat", "view.capital()" },
  { API_VIEW, "taken", "policy integer", "integer", "how often a policy was taken, as far as this seat knows", "view.taken(policy)" },

  { API_TEST, "get", "name string", "number|string", "value of a track or variable, rung of a ladder, level of a clause, capital of a seat", "t.get(\"trust\")" },
  { API_TEST, "set", "name string, value number|string", "", "puts a track, variable, ladder, clause or a seat's capital to a value; before anything was played or ordered", "t.set(\"trust\", 30)" },
  { API_TEST, "player", "seat string, player string", "", "a computer seat from now on: \"random\" or a persona of the seat; all others only do what the test orders", "t.player(\"seoul\", \"balancer\")" },
  { API_TEST, "order", "seat string, policy string", "", "takes a policy, after going on to this turn's orders; an error when it is refused", "t.order(\"seoul\", \"consult\")" },
  { API_TEST, "refused", "seat string, policy string", "string?", "why the seat could not take the policy in this turn's orders, or nil; a question: the game stays where it is, and t.set may follow", "t.refused(\"seoul\", \"consult\")" },
  { API_TEST, "move", "seat string, formation string, place string", "", "sends a formation with notification; an error when it is refused", "t.move(\"washington\", \"fighters\", \"kadena\")" },
  { API_TEST, "offer", "seat string, package table", "", "puts clauses on the table, after going on to this turn's bargain; what is not named stays as the last package, or the terms in force, have it. The other seat sees it in the next round", "t.offer(\"seoul\", { floor = \"f28500\" })" },
  { API_TEST, "accept", "seat string", "", "accepts the other party's package, going on by one round where it was put there in this one; it is signed when the round ends, with the next t.phase or t.turn", "t.accept(\"washington\")" },
  { API_TEST, "refuse", "seat string", "", "refuses the other party's package, going on likewise; it stays on the table", "t.refuse(\"washington\")" },
  { API_TEST, "inject", "card string", "", "the facilitator plays a card: it is read, and acts, with the next turn's news, whatever its condition; conditions on it hold from then on", "t.inject(\"launch\")" },
  { API_TEST, "phase", "", "", "goes on by one phase; in the bargain by one round", "t.phase()" },
  { API_TEST, "turn", "turns? integer", "", "goes on by so many turns, one unless said otherwise", "t.turn(3)" },
  { API_TEST, "now", "", "integer", "the turn, from 1", "t.now()" },
  { API_TEST, "over", "", "boolean", "is the game over?", "t.over()" },
  { API_TEST, "taken", "policy string", "integer", "how often a policy was taken", "t.taken(\"consult\")" },
  { API_TEST, "played", "card string", "boolean", "was the card played?", "t.played(\"launch\")" },
  { API_TEST, "expect", "holds any, message? string", "", "the test fails, and goes on, unless it holds", "t.expect(t.get(\"trust\") > 50, \"trust rises\")" },
  { API_TEST, "equal", "found any, expected any", "", "the test fails, and goes on, unless both are the same", "t.equal(t.get(\"strait\"), \"calm\")" },
  { API_TEST, "near", "found number, expected number, within number", "", "the test fails, and goes on, unless they are so close", "t.near(t.get(\"trust\"), 52, 1)" },

  { API_MATH, "abs", "x number", "number", "x without its sign", "math.abs(-2)" },
  { API_MATH, "ceil", "x number", "integer", "the least whole number not below x", "math.ceil(1.2)" },
  { API_MATH, "exp", "x number", "number", "e to the x, the same on every machine", "math.exp(0.5)" },
  { API_MATH, "floor", "x number", "integer", "the largest whole number not above x", "math.floor(1.8)" },
  { API_MATH, "log", "x number", "number", "natural logarithm, the same on every machine", "math.log(2)" },
  { API_MATH, "max", "x number, ... number", "number", "the largest", "math.max(1, 2)" },
  { API_MATH, "min", "x number, ... number", "number", "the smallest", "math.min(1, 2)" },
  { API_MATH, "tointeger", "x number", "integer?", "x as a whole number, or nil", "math.tointeger(3.0)" },
  { API_MATH, "type", "x any", "string?", "\"integer\", \"float\" or nil", "math.type(1)" },
  { API_MATH, "ult", "a integer, b integer", "boolean", "a below b, both without sign", "math.ult(1, 2)" },

  { API_STRING, "byte", "s string, i? integer, j? integer", "integer", "codes of bytes", "string.byte(\"a\")" },
  { API_STRING, "char", "... integer", "string", "text of these bytes", "string.char(97)" },
  { API_STRING, "find", "s string, what string, init? integer", "integer?, integer?", "where `what` stands, letter by letter", "string.find(\"abc\", \"b\")" },
  { API_STRING, "format", "format string, ... any", "string", "as in Lua, without %p", "string.format(\"%d\", 3)" },
  { API_STRING, "len", "s string", "integer", "bytes of it", "string.len(\"abc\")" },
  { API_STRING, "lower", "s string", "string", "A-Z made small", "string.lower(\"A\")" },
  { API_STRING, "rep", "s string, n integer, between? string", "string", "s n times", "string.rep(\"-\", 3)" },
  { API_STRING, "reverse", "s string", "string", "bytes backwards", "string.reverse(\"ab\")" },
  { API_STRING, "sub", "s string, i integer, j? integer", "string", "from i to j", "string.sub(\"abc\", 2)" },
  { API_STRING, "upper", "s string", "string", "a-z made large", "string.upper(\"a\")" },

  { API_TABLE, "concat", "list any[], between? string, i? integer, j? integer", "string", "texts joined", "table.concat({ \"a\", \"b\" }, \", \")" },
  { API_TABLE, "insert", "list any[], value any", "", "at the end, or at a position given before it", "table.insert(list, 3)" },
  { API_TABLE, "pack", "... any", "table", "arguments as a list with n", "table.pack(1, 2)" },
  { API_TABLE, "remove", "list any[], position? integer", "any", "takes one out, the last by default", "table.remove(list)" },
  { API_TABLE, "sort", "list any[], before? function", "", "in place", "table.sort(list)" },
  { API_TABLE, "unpack", "list any[], i? integer, j? integer", "any", "values of a list", "table.unpack({ 1, 2 })" },

  { API_BASE, "assert", "value any, message? string", "any", "an error unless the value is true", "assert(x > 0, \"x\")" },
  { API_BASE, "error", "message string", "", "ends with a message", "error(\"no such thing\")" },
  { API_BASE, "ipairs", "list any[]", "function", "over a list, in order", "for i, x in ipairs(list) do end" },
  { API_BASE, "pairs", "t table", "function", "over a table, in the order of its keys: the same in every run", "for k, v in pairs(t) do end" },
  { API_BASE, "select", "n integer, ... any", "any", "arguments from the n-th on; \"#\" counts them", "select(2, \"a\", \"b\")" },
  { API_BASE, "tonumber", "x any, base? integer", "number?", "as a number, or nil", "tonumber(\"1.5\")" },
  { API_BASE, "tostring", "x any", "string", "as text", "tostring(3)" },
  { API_BASE, "type", "x any", "string", "name of its type", "type(x)" },
};
const char *const api_math_numbers[] = { "huge", "maxinteger", "mininteger", "pi", NULL };
const size_t api_count = sizeof api_functions / sizeof *api_functions;

const ConditionWord condition_entries[] = {
  { "turn", "{ min, max, equals } in turns", "the turn, from 1", "turn = { min = 2 }" },
  { "day", "{ min, max, equals } as dates", "the day on which the turn begins", "day = { min = \"2025-11-01\" }" },
  { "abroad", "{ min, max, equals } in formations", "formations of the seat 'washington', which must be there, that are known to stand elsewhere than at home", "abroad = { min = 1 }" },
  { "taken", "a list of policies", "each was taken at least once", "taken = { \"invoke_2006\" }" },
  { "not_taken", "a list of policies", "none was taken", "not_taken = { \"invoke_2006\" }" },
  { "played", "a list of cards", "each was played at least once", "played = { \"launch\" }" },
  { "not_played", "a list of cards", "none was played", "not_played = { \"launch\" }" },
  { "any", "a list of conditions of one entry each", "at least one of them holds; once in a condition, and each of one test", "any = { { trust = { max = 30 } }, { turn = { min = 5 } } }" },
};
const size_t condition_entry_count = sizeof condition_entries / sizeof *condition_entries;

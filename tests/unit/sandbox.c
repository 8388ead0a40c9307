/* What scripts can and cannot do: the library answers the same everywhere, nothing outside can be reached, and neither time nor
 * memory can be had without end. Scripts assert; a scenario loads when all they assert holds. */
#include "support/written.h"

static void holds(const char *script) { scenario_free(written_right(script, NULL)); }

static void test_numbers_are_whole_and_ours(void **unused) {
  (void)unused;
  holds("assert(math.floor(-1.5) == -2 and math.ceil(-1.5) == -1 and math.floor(7) == 7)");
  holds("assert(math.type(math.floor(2.0)) == 'integer' and math.type(2.0) == 'float' and math.type('2') == nil)");
  holds("assert(math.max(3, 9.5, 2) == 9.5 and math.min(3, -1) == -1 and math.abs(-4) == 4 and math.abs(-0.5) == 0.5)");
  holds("assert(math.tointeger(3.0) == 3 and math.tointeger(3.5) == nil and math.ult(1, -1) and math.huge > 1e308 and math.pi > 3.14)");
  holds("assert(math.exp(0) == 1 and math.exp(1) == 2.718282 and math.log(1) == 0 and math.exp(1e9) == math.exp(20))");   /* to a millionth */
  holds("assert(tonumber('1.5') == 1.5 and tonumber('x') == nil and tonumber('ff', 16) == 255)");
}

static void test_text_is_bytes_without_patterns(void **unused) {
  (void)unused;
  holds("assert(('Abc'):lower() == 'abc' and ('Abc'):upper() == 'ABC' and ('abc'):reverse() == 'cba' and ('abc'):len() == 3)");
  holds("assert(('abcdef'):sub(2, 3) == 'bc' and ('abc'):sub(-2) == 'bc' and ('abc'):sub(0, -2) == 'ab' and ('abc'):sub(3, 2) == '')");
  holds("local a, b = ('a.b'):find('.') assert(a == 2 and b == 2 and ('abc'):find('x') == nil and ('aXbX'):find('X', 3, true) == 4)");
  holds("assert(('ab'):rep(3, '-') == 'ab-ab-ab' and ('x'):rep(0) == '' and string.char(72, 105) == 'Hi' and ('A'):byte() == 65)");
  holds("assert(string.format('%3d|%-4s|%.2f|%x|%c|%%|%s', 7, 'ab', 1/3, 255, 65, nil) == '  7|ab  |0.33|ff|A|%|nil')");
  written_wrong("local s = string.format('%p', {})", 1, 0, "'%p' is not available");
  written_wrong("local s = string.format('%a', 1.5)", 1, 0, "'%a' is not available");
  written_wrong("local s = ('aa'):find('a-', 1, false)", 1, 0, "no patterns");
  written_wrong("local s = ('aa'):gsub('a', 'b')", 1, 0, "string.gsub");
  written_wrong("local s = 'a' + 1", 1, 0, "arithmetic");
}

static void test_tables_have_one_order(void **unused) {
  (void)unused;
  holds("local t = { z = 1, a = 2, [10] = 3, [2.5] = 4, [true] = 5, 6, ['a\\0'] = 7, A = 8 } local s = '' "
        "for k, v in pairs(t) do s = s .. v end assert(s == '64382715')");
  holds("local t, n = { a = 1, b = 2, c = 3 }, 0 for k in pairs(t) do n = n + 1 t.c = nil end assert(n == 2)");
  holds("local t = { 5, 2, 9, 1 } table.sort(t) assert(table.concat(t, ',') == '1,2,5,9') table.sort(t, function(a, b) return a > b end) assert(t[1] == 9)");
  /* Equals keep their order: the standard library's sort does not, and picks its pivot by the clock. */
  holds("local t = {} for i = 1, 500 do t[i] = { i % 5, i } end table.sort(t, function(a, b) return a[1] < b[1] end) "
        "for i = 2, 500 do assert(t[i - 1][1] < t[i][1] or t[i - 1][2] < t[i][2]) end");
  holds("local t = { 1, 2 } table.insert(t, 3) table.insert(t, 1, 0) assert(table.remove(t) == 3 and table.remove(t, 1) == 0 and #t == 2)");
  holds("local p = table.pack(1, nil, 3) assert(p.n == 3 and select('#', table.unpack({ 1, 2, 3 })) == 3)");
  written_wrong("for k in pairs({ [{}] = 1 }) do end", 1, 0, "a table is a key");
}

static void test_no_address_is_shown(void **unused) {
  (void)unused;
  holds("assert(tostring({}) == 'table' and tostring(tostring) == 'function' and string.format('%s', {}) == 'table' and tostring(nil) == 'nil')");
}

/* The tokens are enough for most; the sandbox itself refuses what they do not show. */
static void test_nothing_outside_can_be_reached(void **unused) {
  (void)unused;
  static const char *const names[] = { "pcall", "xpcall", "setmetatable", "getmetatable", "rawget", "rawset", "load", "loadstring", "dofile", "require",
    "io", "os", "debug", "coroutine", "collectgarbage", "print", "next", "utf8", "package", "_G" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char script[100], expected[60];
    snprintf(expected, sizeof expected, "unknown name '%s'", names[i]);
    snprintf(script, sizeof script, "local x = %s", names[i]);
    written_wrong(script, 1, 11, expected);
    snprintf(script, sizeof script, "local x = _ENV['%s']", names[i]);
    written_wrong(script, 1, 0, expected);
  }
  written_wrong("local x = math.random()", 1, 0, "unknown name 'math.random'");
  written_wrong("local x = ('').dump", 1, 0, "string.dump");
}

static void test_globals_and_library_are_read_only(void **unused) {
  (void)unused;
  written_wrong("counter = 1", 1, 0, "globals are read-only|local counter");
  written_wrong("pairs = nil", 1, 0, "globals are read-only");
  written_wrong("math.floor = nil", 1, 0, "'math.floor' cannot be changed");
  written_wrong("table.insert(math, 1)", 1, 0, "read-only");
  written_wrong("table.sort(string)", 1, 0, "read-only");
}

static void test_power_is_refused_where_it_stands(void **unused) {
  (void)unused;
  written_wrong("local x = 1\nlocal y = 2 ^ x", 2, 13, "'^' is not available");
  holds("local x = '^' -- 2 ^ 3\nlocal y = [[ ^ ]] --[[ ^ ]]");
}

static void test_time_has_an_end(void **unused) {
  (void)unused;
  written_wrong("local n = 0\nwhile true do\nn = n + 1 end", 3, 0, "without end");
  written_wrong("local s = ('x'):rep(60000)\nfor i = 1, 2e5 do local t = s .. 'y' end", 2, 0, "without end");      /* few instructions, much copying */
  written_wrong("local s, t = ('a'):rep(60000), ('a'):rep(30000) .. 'b'\nfor i = 1, 1e6 do s:find(t) end", 2, 0, "without end");
  written_wrong("local t = {} for i = 1, 1e5 do t[i] = i end\nfor i = 1, 1e6 do table.insert(t, 1, 0) end", 2, 0, "without end");
  written_wrong("local t = {} for i = 1, 1e4 do t[i] = i end\nfor i = 1, 1e5 do table.sort(t) end", 2, 0, "without end");
}

static void test_memory_has_an_end(void **unused) {
  (void)unused;
  written_wrong("local t = {}\nfor i = 1, 1e9 do\nt[i] = { i } end", 3, 0, "64 MiB");
  written_wrong("local s = 'x'\nfor i = 1, 60 do s = s .. s end", 2, 0, "64 KiB");
  written_wrong("local s = ('x'):rep(1 << 40)", 1, 0, "64 KiB");
  written_wrong("local t = {} for i = 1, 2000 do t[i] = ('x'):rep(60) end\nlocal s = table.concat(t)", 2, 0, "64 KiB");
}

static void test_depth_has_an_end(void **unused) {
  (void)unused;
  written_wrong("local function f(n)\nreturn 1 + f(n + 1) end\nf(1)", 2, 0, "without end");
  written_wrong("local t = { 2, 1 }\nlocal function f() table.sort(t, f) return false end\nf()", 2, 0, "C stack overflow");
}

static void test_errors_have_a_place(void **unused) {
  (void)unused;
  written_wrong("local x\nlocal y = x.z", 2, 0, "nil value (local 'x')");
  written_wrong("error('so it is')", 1, 0, "so it is");
  written_wrong("\nerror({})", 2, 0, "error() was given a table");
  written_wrong("\nerror()", 2, 0, "error() was given nothing");
  written_wrong("\n\nlocal x = then 3", 3, 11, "unexpected symbol near 'then'");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_numbers_are_whole_and_ours), cmocka_unit_test(test_text_is_bytes_without_patterns),
    cmocka_unit_test(test_tables_have_one_order), cmocka_unit_test(test_no_address_is_shown),
    cmocka_unit_test(test_nothing_outside_can_be_reached), cmocka_unit_test(test_globals_and_library_are_read_only),
    cmocka_unit_test(test_power_is_refused_where_it_stands), cmocka_unit_test(test_time_has_an_end),
    cmocka_unit_test(test_memory_has_an_end), cmocka_unit_test(test_depth_has_an_end), cmocka_unit_test(test_errors_have_a_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

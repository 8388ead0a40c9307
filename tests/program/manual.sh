#!/bin/bash
# The files made from the schema are as fresh as the schema; luacheck knows by them what scenarios have.
#   manual.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }

fresh() {   # fresh OPTION FILE
  "$straits" doc "--$1" >"$work/fresh" || fail "doc --$1"
  cmp -s "$work/fresh" "$source/$2" && echo "ok: $2 is what the schema says" || { fail "$2 is stale: straits doc --$1 >$2"; diff "$source/$2" "$work/fresh" | head -5; }
}
fresh reference scenarios/REFERENCE.md
cp "$work/fresh" "$work/reference"
fresh annotations scripts/annotations/straits.lua
fresh luacheck scripts/luacheckrc

luac5.4 -p "$source/scripts/annotations/straits.lua" && echo "ok: the annotations are Lua" || fail "the annotations are not Lua"

check() { luacheck --no-color --no-cache --config "$source/scripts/luacheckrc" "$@" >"$work/out" 2>&1; }
check "$source"/scenarios/*/*.lua "$source"/scripts/lua/*.lua && echo "ok: luacheck has nothing to say about the scenarios" || { fail "luacheck"; cat "$work/out"; }
printf 'polcy "x" { seat = "seoul" }\n' >"$work/wrong.lua"
check "$work/wrong.lua" && fail "luacheck passes a misspelt kind"
grep -q "polcy" "$work/out" && echo "ok: luacheck names a misspelt kind" || { fail "luacheck does not name it"; cat "$work/out"; }

python3 "$source/tests/support/rooms.py" "$straits" "$source" || failed=1
for words in "at most 3 rounds a turn" "in at most 3 clauses" "at most 2 open orders and 1 secret one" 'earns 2 (`capital.income_low`)' 'more than 10 (`capital.cap`)' '"hand_in", "result" |'; do
  grep -qF -- "$words" "$work/reference" && echo "ok: told: $words" || fail "the reference does not say: $words"
done

"$straits" doc policy.cost >"$work/out" && grep -q "0 to 20 capital, default 1" "$work/out" && echo "ok: doc of a field" || fail "doc policy.cost"
"$straits" doc polcy >"$work/out" 2>"$work/err"; [ $? = 2 ] && grep -q "did you mean policy?" "$work/err" && [ ! -s "$work/out" ] && echo "ok: a misspelt name is answered" || fail "doc polcy"
"$straits" doc --reference policy 2>/dev/null; [ $? = 2 ] && echo "ok: a whole file has no name" || fail "doc --reference policy"
exit $failed

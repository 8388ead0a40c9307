#!/bin/bash
# scenarios/GUIDE.md leads a reader who does exactly what it says from nothing to a scenario of one's own.
#   guide.sh STRAITS SOURCE_DIR
set -u
export LC_ALL=C.UTF-8
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
mkdir "$work/read" "$work/broken"

(cd "$work/read" && python3 "$source/tests/support/guide.py" "$straits" "$source" "$source/scenarios/GUIDE.md") || fail "the guide"
(cd "$work/read" && "$straits" check mine && "$straits" test mine) >"$work/out" 2>&1 || { fail "what the guide leads to"; cat "$work/out"; }

# The check must see what it is for: another output, a command that fails, lines that are not there, a block that nobody runs.
breaks() {   # breaks WHAT SED
  rm -rf "$work/broken" && mkdir "$work/broken"
  sed "$2" "$source/scenarios/GUIDE.md" >"$work/GUIDE.md"
  cmp -s "$work/GUIDE.md" "$source/scenarios/GUIDE.md" && { fail "could not break the guide: $1"; return; }
  (cd "$work/broken" && python3 "$source/tests/support/guide.py" "$straits" "$source" "$work/GUIDE.md") 2>&1 | grep -qE "^FAILED|Error" && echo "ok: seen: $1" || fail "not seen: $1"
}
breaks "another output" 's/^9 tests, 0 failed/8 tests, 0 failed/'
breaks "a command that fails" 's/^scripts\/play test mine$/scripts\/play tset mine/'
breaks "lines that are not there" 's/^  title = "A first scenario",$/  title = "Another scenario",/'
breaks "a block without a mark" '0,/^<!-- run -->$/{/^<!-- run -->$/d}'
breaks "a matcher that finds nothing" 's/(?:lua|po)/(?:c|h)/'
exit $failed

#!/bin/bash
# Every scenario with one token deleted, doubled or swapped: no crash, no hang, and the mistake is told where it was made.
# Sixty mutants of each, a thousand with --long.
#   mutants.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
count=60
[ -n "${STRAITS_LONG-}" ] && count=1000
"$straits" new "$work/mine" >/dev/null || exit 1
for folder in "$source"/scenarios/*/ "$work/mine"; do
  [ -f "$folder/scenario.lua" ] || continue
  MUTANTS_SHOWN=3 python3 "$source/tests/support/mutate.py" "$straits" "$folder" "$work" $count 1 || failed=1
done
exit $failed

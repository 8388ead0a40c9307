#!/bin/bash
# Makes the goldens again, after a change that is meant to change games. Commit them with that change and say why.
#   tests/golden/update.sh [STRAITS]     the program to play with; without it build/release/straits
set -eu
source=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$source/tests/golden/golden.sh"
straits=${1:-$source/build/release/straits}
[ -x "$straits" ] || { echo "$straits is not there: scripts/play --help builds nothing, scripts/play list does" >&2; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for scenario in $(golden_scenarios); do
  for preset in $(golden_presets "$scenario"); do
    golden_make "$straits" "$scenario" "$preset" "$work"
    echo "$scenario, preset $preset"
  done
done
rm -f "$source/tests/golden/"*.txt "$source/tests/golden/"*.story
cp "$work"/*.txt "$work"/*.story "$source/tests/golden/"
. "$source/tests/golden/screens.sh"
mkdir -p "$work/screens" "$source/tests/golden/screens"
screens_make "$straits" "$work/screens"
rm -f "$source/tests/golden/screens/"*.txt
cp "$work/screens/"*.txt "$source/tests/golden/screens/"
mkdir -p "$work/pictures" "$source/tests/golden/pictures"
pictures_make "$straits" "$work/pictures"
cp "$work/pictures/"*.png "$source/tests/golden/pictures/"
echo "screens of the table, and pictures"
. "$source/tests/golden/history.sh"
history_page "$straits" "$source/scenarios/history/README.md" >"$work/history.md"
cp "$work/history.md" "$source/scenarios/history/README.md"
echo "backtests of history"

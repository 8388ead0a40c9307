# Goldens: for each scenario and preset a file of rows (SCENARIO.PRESET.txt: seed, last digest, fingerprint of 20 games) and the
# story of the first game (SCENARIO.PRESET.story). A build that gives other bytes plays another game. Sourced by
# tests/program/golden.sh, tests/program/compilers.sh and update.sh; needs `source` set to the repository.
golden_games=20
export LC_ALL=C.UTF-8         # stories are told in the language of the environment; goldens are English

golden_scenarios() { for folder in "$source"/scenarios/*/; do [ -f "$folder/scenario.lua" ] && basename "$folder"; done; }
golden_presets() { sed -n 's/^[[:space:]]*preset[[:space:](]*"\([a-z0-9_-]*\)".*/\1/p' "$source/scenarios/$1/"*.lua; }

# golden_make STRAITS SCENARIO PRESET FOLDER: plays and writes both files, and a saved game SCENARIO.PRESET.straits.
golden_make() {
  local straits=$1 name=$2.$3 folder=$4
  "$straits" run "$2" --preset "$3" --seed 1 --games $golden_games --threads 2 --csv "$folder/$name.csv" >"$folder/$name.out" 2>&1 ||
    { cat "$folder/$name.out"; return 1; }
  awk -F, -v scenario="$2" -v preset="$3" '
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; if (!column["digest"] || !column["fingerprint"]) exit 1; next }
    { print scenario, preset, $column["seed"], $column["digest"], $column["fingerprint"] }' "$folder/$name.csv" >"$folder/$name.txt" || return 1
  [ "$(wc -l <"$folder/$name.txt")" = $golden_games ] || { echo "$name: the CSV has not $golden_games rows"; return 1; }
  rm -f "$folder/$name.straits"
  "$straits" run "$2" --preset "$3" --seed 1 --save "$folder/$name.straits" >"$folder/$name.story" 2>"$folder/$name.out" ||
    { cat "$folder/$name.out"; return 1; }
}

# golden_same STRAITS FOLDER: makes all again in FOLDER and compares with tests/golden. Says what differs; false if anything does.
golden_same() {
  local scenario preset presets name same=true
  for scenario in $(golden_scenarios); do
    presets=$(golden_presets "$scenario")
    [ -n "$presets" ] || { echo "FAILED: $scenario has no preset that goldens know"; same=false; }
    for preset in $presets; do
      name=$scenario.$preset
      [ -f "$source/tests/golden/$name.txt" ] && [ -f "$source/tests/golden/$name.story" ] ||
        { echo "FAILED: $name has no golden replay: run tests/golden/update.sh"; same=false; continue; }
      golden_make "$1" "$scenario" "$preset" "$2" || { echo "FAILED: $name cannot be played"; same=false; continue; }
      diff -u "$source/tests/golden/$name.txt" "$2/$name.txt" | head -20
      cmp -s "$source/tests/golden/$name.txt" "$2/$name.txt" && echo "ok: $name: $golden_games digests" ||
        { echo "FAILED: $name: other digests than the golden ones"; same=false; }
      diff -u "$source/tests/golden/$name.story" "$2/$name.story" | head -20
      cmp -s "$source/tests/golden/$name.story" "$2/$name.story" && echo "ok: $name: the story" ||
        { echo "FAILED: $name: another story than the golden one"; same=false; }
    done
  done
  $same
}

#!/bin/bash
# A scenario of an older format is read as it was meant, told what changed, and brought to the newest by one command that keeps
# comments, layout and meaning; words of a newer format and formats that nobody knows are answered.
#   migrate.sh STRAITS SOURCE_DIR
set -u
export LC_ALL=C.UTF-8
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
run() { timeout 60 "$straits" "$@" >out 2>err </dev/null; }
expect() {   # expect STATUS PATTERN WHAT STATUS_NOW, of the last run
  [ "$4" = "$1" ] && cat out err | grep -qE -- "$2" && ! grep -q Sanitizer err && echo "ok: $3" && return
  fail "$3: status $4, not $1, or no line like /$2/"; head -12 out err
}
same() { find "$1" -type f | sort | xargs sha256sum; }
cd "$work" || exit 3

# What `straits new` makes, as it was written before: an older name, and seats that do not say how they stand to each other.
older() {
  rm -rf old && "$straits" new old >/dev/null || fail "new"
  sed -i 's/objectors = /objects = /' old/*.lua
  sed -i -e 's/format = 2,  /format = 1,  /' -e '/^  friends = /d' old/scenario.lua
}
older
same old >before
run check old; expect 1 "old/scenario.lua:8:3: format 1 is read as it was meant, but the newest is 2; .straits migrate. brings .*'objects' of a policy is called 'objectors'; how a seat stands" "check tells what changed, at the format" $?
run run old --seed 3; expect 0 "^Outcome" "it is played" $?
grep -qE "^old/scenario.lua:8:3: format 1 is read as it was meant" err || fail "who plays it is not told"
cp out story
run packet old -o pages; grep -q "those who want distance" pages/*.html || fail "an older name is not read"
run run old --seed 3 --save old.straits
run migrate old --dry-run; expect 0 "old: format 1 would become 2; changes 11; nothing was written" "a dry run tells" $?
cp out dry
same old | cmp -s - before && echo "ok: a dry run changes nothing" || fail "a dry run changes something"
cp -r old kept
run migrate old; expect 0 "^old/scenario.lua:8:3: format = 2 \(was: 1\)" "the number is raised" $?
grep -qE '^old/policies.lua:6:[0-9]+: objectors \(was: objects\)$' out && echo "ok: a rename is told at its line" || fail "no rename"
grep -qE "^old/scenario.lua:[0-9]+:[0-9]+: seat 'washington': friends = \{ \"seoul\" \}$" out && echo "ok: what went without saying is said" || fail "how Washington stood is not written"
grep -q '^old: format 1 became 2; changes 11; next: straits check old$' out || fail "no sum"
diff <(grep : dry | head -n -1) <(head -n -1 out) >/dev/null && echo "ok: the dry run told the same" || fail "the dry run told something else"
ls -a old | grep -q new- && fail "something was left beside"
run check old; expect 0 "^all right" "it checks" $?
run test old; expect 0 " 0 failed" "its tests hold" $?
run run old --seed 3; cmp -s out story && echo "ok: the same game is played" || fail "another game is played"
run replay old.straits; expect 0 "all equal" "a saved game of the older one is replayed" $?
# Comments and layout: the files differ in the lines told and in no other.
"$straits" new fresh >/dev/null
diff <(sed 's/"fresh"/"old"/; s/  friends = .*$/FRIENDS/' fresh/scenario.lua | grep -v FRIENDS) <(grep -v '^  friends = ' old/scenario.lua) >/dev/null && cmp -s fresh/policies.lua old/policies.lua && cmp -s fresh/tracks.lua kept/tracks.lua &&
  echo "ok: comments and layout stay" || fail "something else has changed"
same old >after
run migrate old; expect 0 "^old: format 2 is the newest; nothing to change" "a second time there is nothing to do" $?
same old | cmp -s - after || fail "a second time changes something"

# All seats of the large campaign stood as they say now.
cp -r "$source/scenarios/august-summit" big
sed -i -E -e 's/format = 2/format = 1/' -e 's/objectors = /objects = /' -e '/^  friends = /d' big/*.lua
run migrate big; expect 0 "changes 79" "the large campaign" $?
for seat in seoul washington pyongyang beijing tokyo taipei; do
  lists() { sed -n "/^seat \"$seat\"/,/brief/p" "$1/presets_seats.lua" | grep -oE '(friends|neutrals|suspects|opponents) = \{[^}]*\}' | sed 's/[{},]/ /g' | while read -r field _ rest; do echo "$field $(echo "$rest" | tr ' ' '\n' | grep . | sort | tr '\n' ' ')"; done | sort; }
  case $seat in pyongyang|beijing) ;; *) diff <(lists "$source/scenarios/august-summit") <(lists big) >/dev/null || { fail "$seat stands otherwise"; lists big; };; esac
done
run check big; expect 0 "^all right" "checks" $?

# Windows line ends, one-line declarations, brackets around names.
mkdir odd; printf '%s\r\n' 'scenario "odd" { format=1, title = "Odd", first_day = "2025-08-25" } -- format = 1' 'preset "a" { turns = 4 }' 'seat "seoul"{party = true,' '  -- party' '  brief="x" }' \
  'seat "narnia" {' '    party = true, -- two' '    brief = "x",' '}' 'axis "seoul.a" { tracks = { trust = 1 } }' 'axis "narnia.a" { tracks = { trust = 1 } }' 'track "trust" {}' \
  'policy "p" { seat = "seoul", ["objects"] = "objects = 1", effects = { { track = "trust", add = 1 } } } -- objects = "x"' >odd/scenario.lua
run migrate odd; expect 0 "changes 4" "odd layout" $?
grep -q '^scenario "odd" { format=2, title = "Odd", first_day = "2025-08-25" } -- format = 1'$'\r$' odd/scenario.lua && grep -q '\["objectors"\] = "objects = 1", .* -- objects = "x"' odd/scenario.lua &&
  grep -q '^    neutrals = { "seoul" },'$'\r$' odd/scenario.lua && grep -q '^seat "seoul"{ neutrals = { "narnia" },party' odd/scenario.lua && ! grep -v $'\r$' odd/scenario.lua && echo "ok: written as its author writes" ||
  { fail "not in its author's way"; cat -A odd/scenario.lua; }

# What cannot be: answered, and nothing is touched.
untouched() { same "$1" | cmp -s - before || fail "$2: something was changed"; ls -a "$1" | grep -q new- && fail "$2: something was left beside"; }
older; 
printf 'local function made(id) local t = { seat = "seoul", effects = { { track = "trust", add = 1 } } } t.objects = "x" policy(id)(t) end\nmade "made"\n' >>old/policies.lua; same old >before
run migrate old; expect 2 "policies.lua:[0-9]+:[0-9]+: policy 'made', objects: a policy has no field 'objects' since format 2; did you mean 'objectors'" "what a function declares is told" $?
untouched old "what a function declares"
grep -q "old: nothing was changed" err || fail "not told that nothing was changed"
older; printf 'track "open" { \n' >>old/tracks.lua; same old >before
run migrate old; expect 2 "old/tracks.lua:45:1: unexpected symbol" "broken Lua" $?; untouched old "broken Lua"
older; sed -i 's/format = 1,/format = 0 + 1,/' old/scenario.lua; same old >before
run migrate old; expect 2 "old/scenario.lua:8:3: the format could not be raised; expected a plain number" "a computed format" $?; untouched old "a computed format"
older; sed -i 's/format = 1,/format = 3,/' old/scenario.lua; same old >before
for command in check migrate play; do
  wanted=2; [ "$command" = check ] && wanted=1
  run "$command" old; expect $wanted "old/scenario.lua:8:12: .*found 3, expected 1 to 2: it was written for a newer version of this program" "a newer format: $command" $?
done
untouched old "a newer format"
older; sed -i 's/^seat "seoul" {/&\n  friends = { "washington" },/' old/scenario.lua; sed -i 's/lift_class = "self"/lift_class = "sail"/' old/map.lua
run check old; expect 1 "old/scenario.lua:[0-9]+:3: seat 'seoul', friends: 'friends' is of format 2, and this scenario says format 1; .straits migrate. brings" "a word newer than the format" $?
grep -q "old/map.lua:[0-9:]* formation '[a-z0-9_]*', lift_class: 'sail' is of format 2" out && echo "ok: a value newer than the format" || fail "sail is taken"
printf 'step "look" { seat = "seoul", text = "Look." }\n' >>old/cards.lua; run check old; [ "$(grep -c "of format 2" out)" = 3 ] && grep -q "cards.lua:[0-9]*:1: step .look.: .step. is of format 2" out && echo "ok: a kind newer than the format, once" || { fail "step"; cat out; }
run play old --text; expect 2 "'friends' is of format 2" "it is not played" $?
run migrate old; expect 0 "changes 10" "but migrated" $?; run check old; expect 0 "^all right" "what a seat says of itself stays" $?; [ "$(grep -c "^  friends = " old/scenario.lua)" = 2 ] || fail "seoul's own list"
sed -i 's/objectors = /objects = /' old/policies.lua
run check old; expect 1 "a policy has no field 'objects' since format 2; did you mean 'objectors'" "an older word in the newest format" $?
run migrate no/such/place; expect 2 "no/such/place" "a folder that is not there" $?
run migrate; expect 2 "which scenario" "no folder" $?
run migrate old older; expect 2 "not also" "two folders" $?
mkdir empty; run migrate empty; expect 2 "scenario.lua" "an empty folder" $?
if [ "$(id -u)" != 0 ]; then
  older; same old >before; chmod a-w old; run migrate old; expect 2 "ermission denied|Read-only" "a folder that cannot be written" $?; chmod u+w old; untouched old "a folder that cannot be written"
fi
older; same old >before
(ulimit -f 1; trap '' XFSZ; timeout 60 "$straits" migrate old >out 2>err </dev/null); expect 3 "too large" "a disk that takes no more" $?; untouched old "a disk that takes no more"

# One scenario extends another: each folder has its own format.
older; mv old base; mkdir later; printf '%s\n' 'extends "base"' 'scenario "later" { format = 2, title = "Later" }' 'policy "consult" { objectors = "others" }' >later/scenario.lua
run run later --seed 1; expect 0 "^Outcome" "a newer one extends an older one" $?
printf '%s\n' 'extends "base"' 'scenario "later" { title = "Later" }' 'policy "consult" { objects = "others" }' >later/scenario.lua
run migrate later; expect 2 "migrate that one first" "without a format of its own, the other comes first" $?
(cd base && sed -i 's/^scenario "old"/scenario "base"/' scenario.lua); run migrate base; expect 0 "changes 11" "the other" $?
sed -i 's/scenario "later" {/scenario "later" { format = 1,/' later/scenario.lua
run check later; expect 1 "later/scenario.lua:2:20: format 1 is read" "an older one extends a newer one" $?
run migrate later; expect 0 "later: format 1 became 2; changes 2;" "and is migrated alone" $?
exit $failed

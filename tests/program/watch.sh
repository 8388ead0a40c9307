#!/bin/bash
# Playing while the author writes: a scenario that is saved is read again; the position is kept, or played again with the same luck
# and orders, or it is said why not; mistakes are told and the game goes on. By typing, and in a window.
#   watch.sh STRAITS SOURCE_DIR
set -u
export LC_ALL=C.UTF-8
straits=$1 source=$2 failed=0
work=$(mktemp -d)
printf 'leak:libdbus\nleak:libfontconfig\n' >"$work/known"                # of libraries, not ours
export LSAN_OPTIONS=suppressions=$work/known:print_suppressions=0
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state SDL_AUDIODRIVER=dummy
unset WAYLAND_DISPLAY DISPLAY SDL_VIDEODRIVER
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
cd "$work" || exit 3
mkfifo typed

# begin NAME OPTIONS...: a game by typing, of a new scenario `mine`.
begin() {
  name=$1
  shift
  rm -rf mine && "$straits" new mine >/dev/null || fail "new"
  timeout 300 "$straits" play --watch mine --text --seed 1 "$@" <typed >"$name.out" 2>"$name.err" &
  game=$!
  exec 7>typed
  wait_prompts 1
}
prompts() { grep -cE '^[^ ].*[0-9].*> ' "$name.out"; }
wait_prompts() {
  for _ in $(seq 200); do
    [ "$(prompts)" -ge "$1" ] && return
    kill -0 $game 2>/dev/null || return
    sleep 0.05
  done
  fail "$name: no prompt"
}
# ask LINE...: types each and waits for the next prompt; what the last one was answered is in `answer`.
ask() {
  local line had from
  for line in "$@"; do
    had=$(prompts) from=$(wc -c <"$name.out")
    echo "$line" >&7
    wait_prompts $((had + 1))
    tail -c +$((from + 1)) "$name.out" >answer
  done
}
leave() { echo quit >&7; exec 7>&-; wait $game; local status=$?; grep -qE "Sanitizer|Assertion|runtime error" "$name.err" && { fail "$name"; cat "$name.err"; }; [ $status = 0 ] || fail "$name ended with status $status"; }
says() { grep -qE -- "$1" answer && echo "ok: $2" || { fail "$2: no line like /$1/"; head -20 answer; }; }
silent() { grep -qE -- "$1" answer && { fail "$2"; head -20 answer; } || echo "ok: $2"; }

begin kept
ask "tracks"; silent "read again" "nothing is read again while nothing is saved"
ask "done" "done" "order consult"
sed -i 's/title = "Trust between the allies"/title = "Confidence"/' mine/tracks.lua
ask "tracks"; says "^Scenario read again: the position is kept\.$" "another title: the position is kept"
says "^Confidence: " "and the title is another at once"
ask "orders"; says "A crisis cell" "what was ordered still waits"
sed -i 's/seat = "seoul", title = "A crisis cell with the ally", cost = 1/seat = "seoul", title = "A crisis cell with the ally", cost = 9/' mine/policies.lua
ask "orders"; says "taken back: 1\." "an order that is too dear now is taken back"
says "^Political capital left: 6\.0" "and its capital with it"
sed -i 's/track "harvest" {/track "harvest" { low = 90, /; s/start = 50 }        --/start = 95 }        --/' mine/tracks.lua
ask "tracks"; says "^A good year for farmers: 90\.0|saved with mistakes" "a value stays between its bounds"
printf 'track "x" {\n' >>mine/tracks.lua
ask "tracks"; says "^The scenario was saved with mistakes: 1\. The game goes on with the scenario before\.$" "mistakes are told"
says "^mine/tracks.lua:[0-9]+:[0-9]+: " "with their place"
says "^Confidence: " "and the game goes on"
ask "orders"; silent "mistakes" "once"
sed -i '$d' mine/tracks.lua
ask "orders"; says "^Scenario read again" "mended, it is read again"
touch mine/notes.txt; ask "orders"; silent "read again" "other files do not count"
mkdir -p mine/sub; printf 'msgid ""\nmsgstr "Language: ko\\n"\n' >mine/ko.po
ask "orders"; says "^Scenario read again" "a translation counts"
leave
grep -q "not saved" kept.out && fail "it is told to save what cannot be saved"

begin again
ask "done" "done" "order consult" "done" "tracks"
cp answer before
printf 'policy "fresh" { seat = "seoul", title = "A fresh idea", effects = { { track = "trust", add = 1 } } }\n' >>mine/policies.lua
ask "tracks"; says "policy 'fresh' is new, so the game was played again from its first day" "a new policy: played again"
says "^It stands in turn 2 again, where it was\.$" "up to where it was"
plain() { grep -vE "^(Scenario read|It stands)|> |^tracks$" "$1"; }
diff <(plain before) <(plain answer) >/dev/null && echo "ok: with the same luck and orders" || { fail "it came out otherwise"; diff before answer; }
ask "cards"; says "A fresh idea" "and it can be taken"
ask "news"; says "crisis cell" "the story is the same"
sed -i '/^policy "consult"/,/^}/d' mine/policies.lua
ask "tracks"; says "policy 'consult' is gone" "a policy that is gone"
says "^It got as far as turn 1\. There Seoul had ordered: Policy: A crisis cell with the ally\. What that names is gone\.$" "it stops where that was ordered"
says "^Not done, because the game stands elsewhere now: tracks$" "what was typed there is not done"
ask "situation"; says "^Turn 1," "and goes on from there"
ask "done" "situation"; says "^Turn 2," "to the next turn"
sed -i 's/^seat "washington" {/seat "tokyo" { title = "Tokyo", brief = "You watch." }\n&/' mine/scenario.lua
ask "situation"; says "^The scenario was saved with other seats\..* this one goes on with the scenario before\.$" "other seats are not taken"
leave

begin failing
ask "done" "done" "order consult" "done"
sed -i 's/^policy "consult" {/& after = function(game) error("on purpose") end,/' mine/policies.lua; printf 'track "fishing" { title = "Catch" }\n' >>mine/tracks.lua
ask "situation"; says "could not be played again in it: .*policies.lua:4: on purpose" "a function that fails"
says "^Turn 2," "the game goes on as it was"
ask "done"; leave

begin korean --lang ko
sed -i 's/title = "Trust between the allies"/title = "Confidence"/' mine/tracks.lua
ask "tracks"; says "^시나리오를 다시 읽었습니다. 국면은 그대로입니다\.$" "in Korean"
leave

# What --watch is not for.
run() { timeout 60 "$straits" "$@" >out 2>err </dev/null; }
run play --watch mine --text --save x.straits; [ $? = 2 ] && grep -q "is not kept" err && [ ! -e x.straits ] && echo "ok: not saved" || fail "--watch --save"
run run mine --seed 1 --save x.straits; run play --watch x.straits --text; [ $? = 2 ] && grep -q "x.straits is a saved game" err && echo "ok: no saved game" || fail "--watch FILE"
run play --watch mine; [ $? = 2 ] && grep -q "name one with --seat" err && echo "ok: nobody plays" || fail "--watch without people"
run play --watch no-such --text; [ $? = 2 ] && grep -q "no-such" err && echo "ok: no such scenario" || fail "--watch no-such"

# In a window: F2 reads the screen aloud, the notice with it; a key takes the notice away.
Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>display >xvfb 2>&1 &
xvfb=$!
for _ in $(seq 100); do [ -s display ] && break; sleep 0.1; done
display=:$(cat display)
rm -rf mine && "$straits" new mine >/dev/null
DISPLAY=$display "$straits" play --watch mine --seed 1 --size 1280x720 >window.out 2>window.err &
table=$!
for _ in $(seq 200); do DISPLAY=$display xdotool search --name 'Two Straits' >/dev/null 2>&1 && break; sleep 0.1; done
keys() { DISPLAY=$display xdotool key --delay 60 "$@"; }
# aloud PATTERN WHAT: what F2 says until it fits
aloud() {
  for _ in $(seq 40); do
    keys F2
    sleep 0.3
    grep -qE -- "$1" window.out && { echo "ok: $2"; return; }
  done
  fail "$2: no /$1/ in the window"; tail -5 window.out window.err
}
keys Return Escape
sed -i 's/title = "Trust between the allies"/title = "Confidence"/' mine/tracks.lua
sleep 1.5
aloud "Confidence" "the window shows the new title"
printf 'policy "fresh" { seat = "seoul", title = "A fresh idea", effects = { { track = "trust", add = 1 } } }\n' >>mine/policies.lua
sleep 1.5
keys c
aloud "A fresh idea" "and the new policy"
printf 'track "x" {\n' >>mine/tracks.lua
sleep 1.5
kill -0 $table 2>/dev/null && echo "ok: it stays open when there are mistakes" || fail "the window is gone"
keys Escape e; sleep 0.5
kill -TERM $table; wait $table || fail "the window ended with status $?"
grep -qE "Sanitizer|Assertion|runtime error" window.err && { fail "the window"; cat window.err; }
kill $xvfb
exit $failed

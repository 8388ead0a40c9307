#!/bin/bash
# The first screen in a real window (Xvfb without a window manager, xdotool): it speaks the language that was read last and keeps the one
# that is chosen there; a game begun there is kept beside earlier ones, in the same window, and leaving leads back; F11 there and back
# tells the size that the window has; what had the focus loses it with its screen.
#   start.sh STRAITS SOURCE_DIR
set -u
straits=$1 failed=0
work=$(mktemp -d)
printf 'leak:libdbus\nleak:libfontconfig\n' >"$work/known"                # of libraries, not ours
export LSAN_OPTIONS=suppressions=$work/known:print_suppressions=0
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state SDL_AUDIODRIVER=dummy LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DISPLAY SDL_VIDEODRIVER
Xvfb -displayfd 3 -screen 0 1600x900x24 -nolisten tcp 3>"$work/display" >"$work/xvfb" 2>&1 &
xvfb=$!
trap 'kill $xvfb $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$work/display")
fail() { echo "FAILED: $*"; failed=1; }
keys() { xdotool key --delay 40 "$@"; }
window() { xdotool search --name 'Two Straits' 2>/dev/null | tail -1; }
size() { xdotool getwindowgeometry --shell "$(window)" | sed -nE 's/^(WIDTH|HEIGHT)=//p' | paste -sd x; }
# said WORDS: the screen that is open, read aloud, holds them (waits for a slow machine).
said() {
  for _ in $(seq 60); do
    : >"$work/out"
    keys F2
    sleep 0.2
    grep -qa -- "$1" "$work/out" && return 0
  done
  return 1
}
open() {
  "$straits" play --size 1280x720 "$@" >>"$work/out" 2>"$work/err" &
  table=$!
  for _ in $(seq 200); do [ -n "$(window)" ] && return; kill -0 $table 2>/dev/null || break; sleep 0.1; done
  fail "no window"
  cat "$work/err"
}
close() {
  kill -TERM $table 2>/dev/null
  wait $table || fail "closing is no failure: $(cat "$work/err")"
  grep -qE 'Sanitizer|runtime error|Assertion|X Error' "$work/err" && { fail "it closes clean"; cat "$work/err"; }
}
mkdir -p "$work/config/two-straits"
printf 'language ko\n' >"$work/config/two-straits/settings"

open
said '새 게임' || fail "the first screen does not speak the language of the settings"
xdotool mousemove --window "$(window)" 1138 39 sleep 0.1 click 1 sleep 0.3
said 'Begin a new game' || fail "the button does not switch the first screen's language"
grep -q '^language en' "$work/config/two-straits/settings" || fail "the language chosen on the first screen is not kept"

[ "$(size)" = 1280x720 ] || fail "it opens as it was asked to: $(size)"
keys F11
sleep 0.5
[ "$(size)" = 1600x900 ] || fail "F11 fills the screen where no window manager runs: $(size)"
keys F11
sleep 0.5
[ "$(size)" = 1280x720 ] || fail "F11 again gives the window its size back: $(size)"

first=$(window)
rounds=3
[ -n "${STRAITS_LONG:-}" ] && rounds=40
for n in $(seq $rounds); do
  keys e
  said 'Turn 1' || { fail "round $n: the game does not begin"; break; }
  [ "$(window)" = "$first" ] || fail "round $n: the game has another window than the first screen"
  [ $n = 1 ] && { keys Tab Tab; said 'focus' || fail "Tab gives something the focus"; keys f; said 'EXERCISE'; sleep 0.3; grep -qa 'focus' "$work/out" && fail "the focus stays when the screen changes"; }
  keys s
  said 'Leave this game' || fail "round $n: no settings"
  keys shift+Tab Return
  said 'to the first screen' || fail "round $n: the question does not say where leaving leads"
  keys Return
  said 'Begin a new game' || { fail "round $n: leaving does not lead back to the first screen"; break; }
  [ "$(ls "$work"/state/two-straits/*.straits | wc -l)" = "$n" ] || fail "round $n: a game that was begun before is gone"
  [ "$(wc -l <"$work/state/two-straits/recent")" = "$([ $n -lt 12 ] && echo $n || echo 12)" ] || fail "round $n: an earlier game is not in the list"
done
said 'Seoul, turn 1, 20[0-9-]*' || fail "a kept game does not tell its seat and date"
kill -0 $table 2>/dev/null || { fail "the program ended: $(cat "$work/err")"; }
close

# A game that is named on the command line is left for good, and the question says so.
"$straits" play august-summit --lang en --size 1280x720 >>"$work/out" 2>"$work/err" &
table=$!
for _ in $(seq 100); do [ -n "$(window)" ] && break; sleep 0.1; done
keys s
said 'Leave this game' || fail "no settings"
keys shift+Tab Return
said 'close the program' || fail "the question does not say that the program closes"
keys Return
for _ in $(seq 50); do kill -0 $table 2>/dev/null || break; sleep 0.1; done
kill -KILL $table 2>/dev/null && fail "it does not close"
wait $table || fail "leaving is no failure: $(cat "$work/err")"
exit $failed

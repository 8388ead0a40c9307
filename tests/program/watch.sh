#!/bin/bash
# Playing while the author writes: a scenario that is saved is read again; the position is kept, or played again with the same luck
# and orders, or it is said why not; mistakes are told and the game goes on.
#   watch.sh STRAITS SOURCE_DIR
set -u
export LC_ALL=C.UTF-8
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
cd "$work" || exit 3
mkfifo typed

# begin NAME OPTIONS...: a game by typing, of a new scenario `mine`.
begin() {
  name=$1
  shift
  rm -rf mine && "$straits" new mine >/dev/null || fail "new"
  timeout 120 "$straits" play --watch mine --text --seed 1 "$@" <typed >"$name.out" 2>"$name.err" &
  game=$!
  exec 7>typed
}
# ask LINE: types it and waits for the next prompt.
ask() {
  local before after i
  before=$(grep -c '^[A-Za-z가-힣]*, .*> ' "$name.out")
  echo "$1" >&7
  for i in $(seq 100); do
    after=$(grep -c '^[A-Za-z가-힣]*, .*> ' "$name.out")
    [ "$after" -gt "$before" ] && return
    kill -0 $game 2>/dev/null || return
    sleep 0.05
  done
}
leave() { echo quit >&7; exec 7>&-; wait $game; status=$?; grep -qE "Sanitizer|Assertion|runtime error" "$name.err" && { fail "$name"; cat "$name.err"; }; [ $status = ${1:-0} ] || fail "$name ended with status $status"; }
says() { grep -qE -- "$1" "$name.out" && echo "ok: $2" || { fail "$2: no line like /$1/"; tail -30 "$name.out"; cat "$name.err"; }; }
silent() { grep -qE -- "$1" "$name.out" && fail "$2" || echo "ok: $2"; }

#!/bin/bash
# The text seat: whole games by typed lines, in a pipe. Plain text only; every refusal says why and what would be possible; the
# bargain can be driven to a signature; undo works; a game left goes on; one seat's screen shows nothing of another's.
#   text_seat.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
. "$source/tests/support/tiny_scenario.sh"
tiny "$work/tiny"
fail() { echo "FAILED: $*"; failed=1; }
# type WHAT COMMAND... <LINES: plays the typed lines; what was said is in $work/out.
type() {
  local what=$1
  shift
  timeout 120 "$@" >"$work/out" 2>"$work/err" || { fail "$what: status $?"; cat "$work/err"; }
  grep -qE 'Sanitizer|runtime error|Assertion' "$work/err" && { fail "$what"; cat "$work/err"; }
  LC_ALL=C grep -q $'[\001-\010\013-\037\177]' "$work/out" && fail "$what: control characters in the text"
  iconv -f UTF-8 -t UTF-8 "$work/out" >/dev/null 2>&1 || fail "$what: the text is not UTF-8"
}
said() { grep -qE -- "$1" "$work/out" || fail "$2: not said: /$1/"; }
unsaid() { grep -qE -- "$1" "$work/out" && fail "$2: said: $(grep -E -m1 -- "$1" "$work/out")"; }
# answer COMMAND PATTERN WHAT: what stands between this command's echo and the next prompt matches.
answer() {
  awk -v command="> $1" 'index($0, command) && substr($0, length($0) - length(command) + 1) == command { on = 1; next } /> / { on = 0 } on' "$work/out" |
    grep -qE -- "$2" || fail "$3: '$1' is not answered by /$2/"
}

# A whole game by nothing but `done`: it ends with the result of the seat, its own axes first.
type "a whole game" "$straits" play august-summit --text --seed 5 < <(yes done)
said '^Brief for Seoul$' "a whole game"
said '^The game ended in turn [678],' "a whole game"
said 'EXERCISE' "a whole game"
[ "$(sed -n '/^Outcome$/,$p' "$work/out" | sed -n 3p | cut -d, -f1)" = Seoul ] || fail "the own axes do not stand first"
said '^Turning points$' "a whole game"
unsaid 'Transactional|Programme-builder|Patient coercer' "the schools of thought of computer seats are hidden"

# Reading: everything can be asked for in every phase, and nothing of it ends it.
type "reading" "$straits" play august-summit --text --seed 5 <<'LINES'
help
situation
tracks
ladders
news
news 1
news 9
brief
bargain
cards
cards all
card 3
card invoke_2006
card the three
forces
forces moving
forces strait
forces moon
orders

sit
LINES
answer help '^redeploy FORMATION PLACE' "help"
answer situation '^Ladders of escalation$' "the situation"
answer situation '^Intelligence' "the situation"
answer tracks '^Trust between the allies: [0-9]' "tracks"
unsaid 'Deterrence as Pyongyang sees it|preparation for force' "hidden tracks"
answer ladders 'Calm \(here\)' "ladders"
answer 'news 9' 'from 1 to 1' "news of a turn that was not"
answer bargain 'Korean rear support: now "' "the bargain"
[ "$(awk '/> cards$/ { on = 1; next } /> / { on = 0 } on' "$work/out" | grep -c ', costs [0-9]')" = 6 ] || fail "not six cards"
answer 'card 3' 'Who objects:' "a card"
answer 'card 3' 'What the model assumes' "a card"
answer 'card the three' 'three' "a card by a part of its title"
answer 'forces strait' 'Kadena' "forces"
answer 'forces moon' 'There is no theatre called "moon"' "a theatre that is none"
answer orders 'None yet' "orders"
said 'The input ended before the game did' "the end of the input"

# Names: shortened, misspelt, ambiguous; commands too.
type "names" "$straits" play august-summit --text --seed 5 <<'LINES'
xyzzy
trakcs
car 3
o
offer leavy=consent
offer leave=consnet
offer leave
offer leave=consent leave2=consent
offer a=standing
undo
card invoke_2060
card 99
card defence
LINES
answer xyzzy 'no command "xyzzy"' "an unknown command"
answer trakcs 'Did you mean tracks' "a command misspelt"
answer 'car 3' '2 things: cards, card' "a command that can mean two"
answer o 'can mean 3 things: offer, order, orders' "a command that can mean three"
answer 'offer leavy=consent' 'Did you mean leave' "a clause misspelt"
answer 'offer leave=consnet' 'Did you mean consent' "a level misspelt"
answer 'offer leave' 'is not CLAUSE=LEVEL' "a clause without a level"
answer 'offer a=standing' 'US units leave Korea: Standing' "a clause by its letter"
answer 'card invoke_2060' 'Did you mean invoke_2006' "a card misspelt"
answer 'card 99' 'numbers 1 to [0-9]+' "a card's number too high"

# Orders and their refusals: why, and what would be possible.
type "orders" "$straits" play august-summit --text --seed 5 <<'LINES'
order 1
done
done
order command_transfer
order defence_up
order invoke_2006
orders
undo
orders
redeploy pat_b21 osan
redeploy pat_b21
redeploy
redeploy rok_mtf osan
redeploy rok_mtf jeju_nb quickly
redeploy 99 osan
consent pat_b21 yes
consent pat_b21
share pyong
forecast incident 15
forecast incident 120
undo
forecast incident 15%
forecast strait 10
orders
done
LINES
answer 'order 1' 'orders phase' "an order in the bargain"
answer 'order command_transfer' 'Taken down: Policy' "an order"
answer 'order defence_up' 'Taken down: Policy' "a second order"
answer 'order invoke_2006' 'room for 2 open orders' "a third order"
answer 'order invoke_2006' 'Undo takes the last one back' "what would be possible"
answer orders '^Political capital left' "orders"
answer 'redeploy pat_b21 osan' 'belongs to Washington' "another's formation"
answer 'redeploy pat_b21' 'redeploy FORMATION PLACE' "half a command"
answer redeploy 'lists who can go' "a command alone"
answer 'redeploy rok_mtf osan' 'Maneuver Task Fleet goes to ports, and Osan Air Base is none' "a place without a port"
answer 'redeploy rok_mtf osan' 'It can go to Mokpo' "and which ports are near"
answer 'redeploy rok_mtf jeju_nb quickly' 'there are: ask, notify, silent' "no such procedure"
answer 'consent pat_b21 yes' 'Nobody has asked' "consent that nobody asked for"
answer 'consent pat_b21' 'yes, or' "half an answer"
answer 'share pyong' 'Taken down: Share the report' "a report shared"
answer 'forecast incident 120' 'for example' "a percentage beyond"
answer 'forecast strait 10' 'One probability a turn' "a second forecast"
answer orders '^- Forecast: a lethal incident this turn, 15%' "a forecast waits with the orders"
[ "$(grep -c '^- Policy: ' "$work/out")" = 6 ] || fail "undo did not take the last order back"   # 2, then 1 four times
said '^- Seoul: ' "the story tells the own order"

# The bargain: offers, what moved, the ally's package accepted and signed.
cat >"$work/bargain" <<'LINES'
offer
accept
offer leave=consultation tariff=t125 floor=f28500 wording=named
offer leave=consultation tariff=t125
undo
offer tariff=t125
done
bargain
accept
done
LINES
type "the bargain" "$straits" play august-summit --text --seed 3 <"$work/bargain"
answer offer '\(leave\): none \(Not at all\), consent' "offer alone lists levels"
answer accept 'no package of the other side' "nothing to accept"
answer 'offer leave=consultation tariff=t125 floor=f28500 wording=named' 'changes 4 clauses; 3 at most' "too wide a package"
answer 'offer tariff=t125' 'Taken down: Offer: US tariff on Korean goods: 12.5 percent\.$' "an offer tells its change alone"
answer bargain 'Seoul offers "12.5 percent"; Washington (offers|keeps it)' "both packages side by side"
answer bargain 'apart' "what is apart"
said 'HEADLINE: EXERCISE: Seoul and Washington sign a package' "the package is signed"

# Left and gone on with: the same game as without leaving.
type "without leaving" "$straits" play "$work/tiny" --text --seed 9 --save "$work/whole.straits" < <(yes done)
type "left" "$straits" play "$work/tiny" --text --seed 9 --save "$work/left.straits" < <(printf 'done\ndone\ndone\ndone\nquit\n')
said 'Go on with: scripts/play .*left.straits' "left"
"$straits" show "$work/left.straits" | grep -q '^Turn 2, ' || fail "a game left has not kept its first turn"
type "gone on with" "$straits" play "$work/left.straits" < <(yes done)
said '^The game ended' "gone on with"
for file in whole left; do "$straits" show "$work/$file.straits" --json >"$work/$file.json" || fail "show $file"; done
cmp -s "$work/whole.json" "$work/left.json" || fail "a game left and gone on with is another game"
"$straits" replay "$work/left.straits" >/dev/null || fail "a game left and gone on with does not replay"

# Several people share the table: a hand-over stands between them, and none reads another's orders.
type "two people" "$straits" play august-summit --seat seoul=human --seat washington=human --seed 4 <<'LINES'

done

done

done

done

order nuclear_latency
order invoke_2006
orders
done

orders
situation
news
quit
LINES
said '^Washington is next\. Press Enter' "the hand-over"
answer 'order invoke_2006' 'Taken down' "Seoul's order"
tac "$work/out" | sed '/^Washington is next/q' | grep -q 'Policy: Invoke' && fail "Washington reads Seoul's order before it is resolved"

# Anything can be typed.
{
  printf 'order \xff\xfe\nan \xe0\x84\xa4 \xed\xa0\x80 \xf0\x80\x80\x80 \xf4\x90\x80\x80\n\033[2J\n'   # overlong, surrogate, past the last character
  head -c 5000 /dev/zero | tr '\0' 'x'
  printf '\nan\0other\noffer ====\noffer =\noffer leave=\nredeploy to to to\nredeploy a to\nconsent yes\nforecast %% %%%%\nshare\ncard -1\ncard 1.5\norder \n'
  head -c 3000 /dev/urandom | tr '\n' ' '
} >"$work/noise"
type "noise" "$straits" play "$work/tiny" --text --seed 1 <"$work/noise"
exit $failed

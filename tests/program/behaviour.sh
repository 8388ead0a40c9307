#!/bin/bash
# What check --behaviour finds: nothing in scenarios that are all right, and each kind of fault where it was put, with seeds and a
# command that shows it. The same whatever the threads.
#   behaviour.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
run() { "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }
says() { grep -qE -- "$1" "$work/out" "$work/err" || { fail "no line like /$1/"; head -20 "$work/out" "$work/err"; }; }

# Scenarios that are there, and the new one, are all right: every policy has its taker, every card its day, every line its turn.
for folder in "$source"/scenarios/*/; do
  [ -f "$folder/scenario.lua" ] || continue            # cases of history are tested by backtest.sh
  run check --behaviour "$folder"; status=$?
  [ $status = 0 ] && grep -q "^all right: 1000 games" "$work/out" && echo "ok: $(basename "$folder") behaves" || { fail "$folder: status $status"; cat "$work/out" "$work/err"; }
done
cd "$work" || exit 3
run new mine || fail "new"
run check --behaviour mine; status=$?
[ $status = 0 ] && [ "$(grep -c '^all right' out)" = 2 ] && [ "$(wc -l <out)" = 2 ] && echo "ok: the new scenario behaves" || { fail "the new scenario: status $status"; cat out err; }
says "^all right: 1000 games, 6000 turns; policies taken 8, cards drawn 4, lines of functions run 2$"

also=                           # more sed for scenario.lua
# broken WHAT FILE OLD NEW PATTERN [LINE OF] [WHERE]: the new scenario with OLD replaced has one finding, at the line of the text LINE OF (default
# NEW's first line), in the file WHERE (default FILE).
broken() {
  local what=$1 file=$2 old=$3 new=$4 pattern=$5 at=${6-$4} where=${7-$2} line
  rm -rf t && cp -r mine t && sed -i "s/scenario \"mine\"/scenario \"t\"/; $also" t/scenario.lua
  python3 - "t/$file.lua" "$old" "$new" <<'P' || { fail "$what: the text to break is not there"; return; }
import sys
path, old, new = sys.argv[1:4]
text = open(path).read()
if text.count(old) != 1: sys.exit(1)
open(path, "w").write(text.replace(old, new))
P
  run check t || { fail "$what: check alone finds it"; cat out; return; }
  run check --behaviour t; local status=$?
  line=$(grep -nF -- "$(head -1 <<<"$at")" "t/$where.lua" | head -1 | cut -d: -f1)
  if [ $status = 1 ] && grep -qE "^t/$where.lua:$line:[0-9]+: $pattern; seeds? [0-9]+" out && grep -q '^1 finding in 1000 games$' out && grep -qE "^ +$line \| " out; then echo "ok: $what"
  else fail "$what: status $status, not one finding at line $line like /$pattern/"; cat out err; fi
}

also='s/capital = 6/capital = 0/; s/crisis_days = 7 }/crisis_days = 7, set = { ["capital.income_low"] = 1, ["capital.income_high"] = 3 } }/'
broken "a policy too dear" policies 'title = "A crisis cell with the ally", cost = 1' 'title = "A crisis cell with the ally", cost = 9.9' \
  "policy 'consult', cost: seoul could take it in no turn of 1000 games \(play at random could in [0-9]+ turns\): it costs 9.9, and seoul never had more than [0-9.]+"
also=
broken "a policy whose needs never hold" policies 'title = "A speech on sovereignty", cost = 1' 'title = "A speech on sovereignty", needs = { trust = { min = 99 } }, cost = 1' \
  "policy 'speak_of_sovereignty', needs: seoul could take it in no turn of 1000 games: what it most often lacked is trust at least 99"
broken "a policy that no persona wants" policies '{ track = "seoul_mandate", add = 4 }, { track = "trust", add = -3 }' '{ track = "seoul_mandate", add = -40 }, { track = "trust", add = -30 }' \
  "policy 'speak_of_sovereignty': no persona of seoul ever takes it, though it could be taken in [0-9]+ turns" 'policy "speak_of_sovereignty"'
broken "a policy that is always right" policies 'title = "A crisis cell with the ally", cost = 1, cooldown = "once",' 'title = "A crisis cell with the ally", cost = 0, cooldown = "once",
  effects = { { track = "trust", add = 30 }, { track = "seoul_mandate", add = 30 } }, }
policy "unused" { seat = "seoul", title = "Nothing new", cost = 1, cooldown = 2,' \
  "policy 'consult': seoul takes it whenever it can: in [0-9]+ of the [0-9]+ turns in which it could" 'policy "consult"'
broken "a policy that another one makes needless" policies 'policy "praise_the_ally"' 'policy "praise_dearly" { seat = "washington", title = "Praise", cost = 2, cooldown = 2, effects = { { track = "trust", add = 2 }, { track = "washington_mandate", add = -2 } } }
policy "praise_the_ally"' "policy 'praise_dearly': 'praise_the_ally' is never worse: it costs 1, this one 2, which by its declared effects is better for no axis of washington on any day\. .*"
broken "a card whose condition never holds" cards 'monthly = 0.15,' 'monthly = 0.15, when = { trust = { min = 100 } },' \
  "card 'drills_at_sea', when: its condition held in no turn of 1000 games: what it most often lacked is trust at least 100"
broken "a card too rare to come" cards 'monthly = 0.15,' 'monthly = 0.000001,' \
  "card 'drills_at_sea', monthly: was drawn in none of 1000 games: it could have been in 6000 of 6000 turns, which at its probability makes about 0.005 draws in all"
broken "a line never reached" policies '    game.add(strait_readiness, gain)' '    if game.get(trust) > 100 then
      game.add(strait_readiness, 1)
    end
    game.add(strait_readiness, gain)' "policy 'stockpile': this line of its function: never reached, though it was taken [0-9]+ times" '      game.add(strait_readiness, 1)'
broken "a track at its bound" tracks 'title = "A good year for farmers", start = 50' 'title = "A good year for farmers", start = 100' \
  "track 'harvest': stands at its highest, 100, in [0-9]+ of [0-9]+ turns"
broken "a seat that cannot lose" tracks 'tracks = { deterrence = 1, trust = 0.2 }, ladders = { peninsula = -3 } }
axis "seoul.home" { title = "Standing at home", tracks = { seoul_mandate = 1, harvest = 0.2 } }' 'ladders = { peninsula = 3 } }
axis "seoul.home" { title = "Standing at home", ladders = { strait = 3 } }' "seat 'seoul': cannot lose: in 1000 games no axis of it ever ended below 50" 'seat "seoul"' scenario
broken "a seat that cannot win" tracks 'tracks = { deterrence = 1, trust = 0.2 }, ladders = { peninsula = -3 } }
axis "seoul.home" { title = "Standing at home", tracks = { seoul_mandate = 1, harvest = 0.2 } }' 'ladders = { peninsula = -3 } }
axis "seoul.home" { title = "Standing at home", ladders = { strait = -3 } }' "seat 'seoul': cannot win: in 1000 games no axis of it ever ended above 50" 'seat "seoul"' scenario
broken "a reserve that nothing reaches" personas 'strait = 60, alliance = 40 }, bluff = 0.3,' 'strait = 60, alliance = 40 }, bluff = 0.3, reserve = 50,' \
  "scenario 't': no package is signed in any of [0-9]+ games of its schools of thought; no package of at most 3 changes is worth more than nothing, and its reserve, to both 'balancer' and 'bargainer'" 'scenario "t"' scenario
broken "a party that never yields" personas 'strait = 60, alliance = 40 }, bluff = 0.3,' 'strait = 60, alliance = 40 }, bluff = 0.3, discount = 1,' \
  "scenario 't': no package is signed in any of [0-9]+ games of its schools of thought; there are packages that 'balancer' and 'bargainer' would both sign, but they do not come to them in time: .*" 'scenario "t"' scenario
broken "terms that both want at once" clauses 'washington = { strait = { -12, -7, 0, 4, 9 }, alliance = { 0, 1, 0, -1, -3 } },
  },
}' 'washington = { strait = { -12, -7, 0, 4, 9 }, alliance = { 0, 1, 0, -1, -3 } },
  },
}
clause "peace" { title = "Peace", levels = { { id = "no", title = "No" }, { id = "yes", title = "Yes" } },
  worth = { seoul = { security = { 0, 90 } }, washington = { strait = { 0, 90 } } } }
clause "plenty" { title = "Plenty", levels = { { id = "no", title = "No" }, { id = "yes", title = "Yes" } },
  worth = { seoul = { security = { 0, 90 } }, washington = { strait = { 0, 90 } } } }
clause "friendship" { title = "Friendship", levels = { { id = "no", title = "No" }, { id = "yes", title = "Yes" } },
  worth = { seoul = { security = { 0, 90 } }, washington = { strait = { 0, 90 } } } }' \
  "scenario 't': a package is signed in turn 1 in each of [0-9]+ games of its schools of thought: there is nothing to bargain over" 'scenario "t"' scenario
broken "a function that fails now and then" policies '    game.add(strait_readiness, gain)' '    if game.get(trust) >= 60 then gain = "x" end
    game.add(strait_readiness, gain)' "[0-9]+ of 1000 games end early, because a function fails: found text, expected a number" '    game.add(strait_readiness, gain)'

command=$(sed -n 's/^  see it: straits run t/run failing/p' out)
mv t failing
# As the reference says, patience decides when they sign: the lower the discount, the sooner, and oftener.
sooner=
for discount in 0.98 0.9 0.75; do
  rm -rf t && cp -r mine t && sed -i "s/taste = { offer_talks = 1 },/taste = { offer_talks = 1 }, discount = $discount,/; s/bluff = 0.3,/bluff = 0.3, discount = $discount,/" t/personas.lua
  run run t --games 200 --csv games.csv || fail "games at discount $discount"
  sooner="$sooner $(python3 -c 'import csv; turns = [int(row["signed_turn"]) for row in csv.DictReader(open("games.csv"))]; print(sum(t or 99 for t in turns))')"
done
read -ra turns <<<"$sooner"
[ "${turns[0]}" -gt "${turns[1]}" ] && [ "${turns[1]}" -gt "${turns[2]}" ] && echo "ok: a lower discount signs sooner" || fail "discount and signatures: $sooner"
# Needless it is not, if it is better for a time, moves what the seat's axes do not weigh, is liked by somebody, or runs a function.
dear='policy "praise_dearly" { seat = "washington", title = "Praise", cost = 2, cooldown = 2, '
for better in 'effects = { { track = "trust", add = 4, for_days = 20 } } }' 'effects = { { track = "trust", add = 2 }, { track = "deterrence", add = 1 } } }' \
  'effects = { { track = "trust", add = 2 } }, after = function(game) game.add(handle "trust", 1) end }'; do
  rm -rf t && cp -r mine t && echo "$dear$better" >>t/policies.lua
  run check --behaviour t; grep -q "is never worse" out && { fail "needless: $better"; cat out; }
done
rm -rf t && cp -r mine t && echo "$dear"'effects = { { track = "trust", add = 2 } } }' >>t/policies.lua
run check --behaviour t; grep -q "is never worse" out && fail "needless: praise without its price"
echo 'policy "praise_worse" { seat = "washington", title = "Praise", cost = 2, cooldown = 2, effects = { { track = "trust", add = 1 } } }' >>t/policies.lua
run check --behaviour t; says "policy 'praise_worse': 'praise_dearly' is never worse: it costs 2, this one 2"
sed -i 's/bluff = 0.3,/bluff = 0.3, taste = { praise_worse = 1 },/' t/personas.lua
run check --behaviour t; grep -q "is never worse" out && fail "needless, but liked"
# One axis of several that only rises is a note: it may be meant, and all is right.
rm -rf one && cp -r mine one && sed -i 's/tracks = { deterrence = 1, trust = 0.2 }, ladders = { peninsula = -3 }/ladders = { peninsula = 3 }/' one/tracks.lua
run check --behaviour one; [ $? = 0 ] || fail "a note is no finding"
says "^one/tracks.lua:[0-9]+:1: note: axis 'seoul.security': seoul cannot lose on it: in 1000 games it never ended below 50; the lowest was 50; seed [0-9]+$"
says "^all right: 1000 games"
lowest=$(sed -n 's/.*the lowest was \([0-9.]*\);.*/\1/p' out)
read -ra words <<<"$(sed -n 's/^  see it: straits //p' out)"
run "${words[@]}" --csv row.csv && python3 -c 'import csv, sys; (row,) = csv.DictReader(open("row.csv")); sys.exit(float(row["seoul.security"]) != float(sys.argv[1]))' "$lowest" ||
  fail "the game with the lowest axis is not the one that is named"
# The command that is told plays the game that shows it.
read -ra words <<<"$command"
run "${words[@]}"; [ $? != 0 ] || fail "the game that is said to fail does not"
says "found text, expected a number"
# Findings do not depend on threads, nor on who was faster; they come from as many games as were asked for.
for threads in 1 2 5; do
  run check --behaviour failing --games 203 --threads $threads --json; [ $? = 1 ] || fail "threads $threads: status"
  sha256sum <out
done | sort -u | wc -l | grep -qx 1 || fail "findings depend on threads"
run check --behaviour august-summit --games 101 --threads 1; cp out alone
run check --behaviour august-summit --games 101 --threads 3; cmp -s out alone || fail "findings of august-summit depend on threads"
# For programs: the list that check gives, with what kind, seeds and how to see it.
run check --behaviour failing --json; [ $? = 1 ] || fail "--json: status"
python3 - <<'P' || { fail "--json"; cat out; }
import json
(one,) = json.load(open("out"))
assert one["kind"] == "ends-early" and one["file"] == "failing/policies.lua" and one["line"] > 0 and one["column"] > 0 and one["note"] is False, one
assert one["seeds"] == sorted(one["seeds"]) and one["repeat"].startswith("straits run failing --seed %d" % one["seeds"][0]), one
P
run check --behaviour mine --json; [ $? = 0 ] && [ "$(cat out)" = "[]" ] || fail "--json: nothing found"
# A mistake is told before anything is played; games are asked for with what plays them.
sed -i 's/coldown/cooldown/; s/cooldown = 2/coldown = 2/' t/policies.lua
run check --behaviour t; [ $? = 1 ] || fail "a mistake and behaviour"
says "no field 'coldown'"; grep -q "games" out && fail "games were played with a mistake"
run check mine --games 10; [ $? = 2 ] || fail "--games alone"
run check --behaviour mine --games 0; [ $? = 2 ] || fail "--games 0"
run check --behaviour mine --preset clas; [ $? = 2 ] || fail "a preset that is none"
says "did you mean 'class'"
[ $failed = 0 ] && echo "ok: commands, threads, programs"
exit $failed

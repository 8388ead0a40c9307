#!/bin/bash
# A game told in Korean: the same game to the byte, nothing of the interface left in English, languages chosen as the help says,
# and translations of a scenario found, checked and refused like any other file of its author.
#   language.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
. "$source/tests/support/tiny_scenario.sh"
tiny "$work/tiny"
fail() { echo "FAILED: $*"; failed=1; }
say() { grep -qE -- "$2" "$1" || { fail "$3: not said: /$2/"; head -5 "$1"; }; }
status() { local expected=$1 what=$2; shift 2; timeout 120 "$@" >"$work/out" 2>"$work/err"; local got=$?
  [ $got = "$expected" ] || { fail "$what: status $got, not $expected"; cat "$work/err"; }
  grep -qE 'Sanitizer|runtime error|Assertion' "$work/err" && { fail "$what"; cat "$work/err"; }; }

# The same seed in both languages: the same journal, digests and file, but for the words.
for lang in en ko; do
  status 0 "a game in $lang" "$straits" run august-summit --seed 11 --lang $lang --save "$work/$lang.straits"
  cp "$work/out" "$work/$lang.story"
  "$straits" replay "$work/$lang.straits" >"$work/$lang.replay" || fail "the game told in $lang does not replay"
  "$straits" show "$work/$lang.straits" --json --lang $lang >"$work/$lang.json" || fail "show --json in $lang"
done
cmp -s "$work/en.json" "$work/ko.json" || fail "what a file holds depends on the language"
cmp -s "$work/en.replay" "$work/ko.replay" || fail "the journal depends on the language"
cmp -s "$work/en.story" "$work/ko.story" && fail "the story is not told in Korean"
say "$work/ko.story" '^1턴, 2025년 8월 25일부터 2025년 9월 14일까지, 21일$' "a turn in Korean"
say "$work/ko.story" '연습' "EXERCISE in Korean"
grep -q 'EXERCISE' "$work/ko.story" && fail "EXERCISE stands in the Korean story"
grep -qE '\((이/가|은/는|을/를|와/과|으로/로|이라/라|가/이)\)|이\(가\)|은\(는\)|을\(를\)' "$work/ko.story" && fail "a particle was not chosen"

# show, as the facilitator and as a seat.
status 0 "show in Korean" "$straits" show "$work/en.straits" --turn 3 --lang ko
say "$work/out" '^확전 사다리$' "show in Korean"
status 0 "show to a seat" "$straits" show "$work/en.straits" --turn 3 --seat seoul --lang ko
say "$work/out" '서울이 볼 수 있었던 것$' "show to a seat"

# A whole game at the text seat by Korean commands alone.
(printf '도움말\n상황\n카드목록\n제안 leave=consultation\n명령목록\n무르기\n제출\n제출\n카드 3\n시행 3\n예측 인명 15\n부대 이동\n'; yes 제출) |
  timeout 120 "$straits" play august-summit --text --seed 5 --lang ko >"$work/out" 2>"$work/err" || fail "the text seat in Korean"
say "$work/out" '^서울 브리핑$' "the text seat"
say "$work/out" '^접수: 제안: ' "an offer"
say "$work/out" '^접수: 정책: ' "an order"
say "$work/out" '인명 피해 사건 발생, 15%\.$' "a forecast"
say "$work/out" '^[0-9]+년 [0-9]+월 [0-9]+일, [0-9]+턴에 게임이 끝났습니다$' "the end"
grep -qE '명령은 없습니다|내 카드는 없습니다' "$work/out" && { fail "a Korean command is not understood"; grep -m2 -E '없습니다' "$work/out"; }
# English commands are understood too.
status 0 "English commands" "$straits" play "$work/tiny" --text --seed 5 --lang ko < <(echo help; yes done)
say "$work/out" '게임이 끝났습니다$' "English commands in a Korean game"

# Switched while it runs, to a language there is; a game goes on as it was after one there is not.
status 0 "switching" "$straits" play "$work/tiny" --text --seed 5 --lang en < <(printf 'language ko\n언어 xx\n언어\n상황\n언어 en\nlanguage ../ko\nsituation\n'; yes done)
[ "$(grep -cE '^(이제 한국어로 진행합니다\.|The game is told in English\.)$' "$work/out")" = 2 ] || fail "switching"
say "$work/out" '^"xx"라는 언어는 없습니다' "a language that is none"
say "$work/out" '^확전 사다리$|^단계: ' "switched to Korean"
say "$work/out" '^Phase: .*' "switched back"
say "$work/out" '^The game ended' "switched back to the end"

# Which language: the option, else the environment, else English; what nobody has is refused only when it was asked for.
told_in() { env -u LC_ALL -u LC_MESSAGES -u LANG "$@" "$straits" run "$work/tiny" --seed 1 2>/dev/null | head -1; }
case $(told_in LANG=ko_KR.UTF-8) in '두 해협'*) ;; *) fail "LANG=ko_KR.UTF-8 is not Korean" ;; esac
case $(told_in LC_MESSAGES=ko LANG=en_US.UTF-8) in '두 해협'*) ;; *) fail "LC_MESSAGES does not go before LANG" ;; esac
case $(told_in LC_ALL=C LANG=ko_KR.UTF-8) in 'Two Straits'*) ;; *) fail "LC_ALL does not go before LANG" ;; esac
for lang in '' C POSIX fr_FR.UTF-8 kok_IN ../ko 'ko/../ko' KO; do
  case $(told_in LANG="$lang") in 'Two Straits'*) ;; *) fail "LANG=$lang is not told in English" ;; esac
done
for lang in fr xx ../po/ko ''; do
  status 2 "--lang '$lang'" "$straits" run "$work/tiny" --lang "$lang"
  say "$work/err" 'there is no language' "--lang '$lang'"
done
status 0 "--help" "$straits" play --help
say "$work/out" '--lang=LANG' "the help"

# A scenario's own translation lies beside it.
printf 'msgid ""\nmsgstr "Language: ko\\n"\n\nmsgid "Tiny"\nmsgstr "작은 것"\n\nmsgid "Host"\nmsgstr "주최"\n' >"$work/tiny/ko.po"
status 0 "a scenario's translation" "$straits" run "$work/tiny" --lang ko
say "$work/out" '^두 해협: 작은 것' "a scenario's translation"
status 1 "check with a translation that is not whole" "$straits" check "$work/tiny"
say "$work/out" "policy 'press', title: ko.po has no translation of \"Press\"" "check with a translation that is not whole"
printf 'msgid "Host"\nmsgstr "다시"\n' >>"$work/tiny/ko.po"
status 1 "check of a bad translation" "$straits" check "$work/tiny"
say "$work/out" 'ko.po:9: found "Host" again, expected each text once; the first is in line 7$' "check of a bad translation"
status 2 "a bad translation asked for" "$straits" run "$work/tiny" --lang ko
status 0 "a bad translation that nobody asked for" env LC_ALL=ko_KR.UTF-8 "$straits" run "$work/tiny"
say "$work/out" '^Two Straits' "a bad translation that nobody asked for"
exit $failed

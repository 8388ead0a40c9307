#!/bin/bash
# Texts for translators: each text once, with places that hold it; an update loses nothing that a translator wrote.
#   messages.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
ok() { echo "ok: $1"; }
run() { "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }
status_is() { [ "$2" = "$1" ] && ok "$3" || { fail "$3: status $2, not $1"; cat "$work/out" "$work/err"; }; }
formed() { ! command -v msgfmt >/dev/null || msgfmt -c -o /dev/null "$1" 2>msg || { fail "msgfmt refuses $1"; cat msg; }; }
cd "$work" || exit 3

# A reader of .po of its own: what stands where it is said to stand, and no entry twice.
cat >template.py <<'PY'
import re, sys, os
path, folder, root, least = sys.argv[1:]
entries, bad = {}, 0
for block in re.split(r"\n\n+", open(path, encoding="utf-8").read().strip()):
    lines = block.split("\n")
    text = "".join(re.findall(r'^(?:msgid )?"(.*)"$', block.split("\nmsgstr")[0], re.M))
    text = re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)
    entry = dict(what=[l[3:] for l in lines if l.startswith("#. ")], where=[l[3:] for l in lines if l.startswith("#: ")])
    if text in entries: bad = 1; print("twice:", text)
    entries[text] = entry
header = entries.pop("")
for text, entry in entries.items():
    if not entry["what"] or len(entry["what"]) != len(entry["where"]): bad = 1; print("places and uses do not match:", text)
    for what, where in zip(entry["what"], entry["where"]):
        file, line = where.split(":")
        kind, id = re.match(r"(\w+) '([\w.-]+)', \w+( \d+)?$", what).groups()[:2]
        lines = open(os.path.join(root if file.startswith("scripts/") else folder, file), encoding="utf-8").read().split("\n")
        near = "\n".join(lines[int(line) - 1:int(line) + 1])
        if text.split("\n")[0] not in near.replace('\\"', '"'): bad = 1; print("%s: not there: %s" % (where, text.split("\n")[0]))
if len(entries) < int(least): bad = 1; print("only", len(entries))
sys.exit(bad)
PY
run messages august-summit -o a.pot; status_is 0 $? "a template: $(cat out)"
python3 template.py a.pot "$source/scenarios/august-summit" "$source" 600 && ok "every text once, where it is said to be" || fail "the template"
formed a.pot
run messages "$source/scenarios/august-summit" && cmp -s out a.pot && ok "the same bytes, by name or by path, to a file or to standard output" || fail "another template"
grep -q "^#. policy '[a-z_0-9]*', gain$" a.pot || fail "it is not said what a text is"
"$straits" new fresh >/dev/null && run messages fresh && python3 template.py out fresh "$source" 80 && ok "a new scenario's texts" || fail "a new scenario's texts"

# august-summit's Korean is whole: an update translates all, and again changes nothing.
cp "$source/scenarios/august-summit/ko.po" ko.po
run messages august-summit --update ko.po; status_is 0 $? "an update: $(head -1 out)"
grep -qE ": ([0-9]+) texts, of which translated \1; new 0$" out || fail "not all are translated"
cp ko.po once.po; run messages august-summit --update ko.po; cmp -s ko.po once.po && ok "a second update changes nothing" || fail "a second update changes something"
formed ko.po
grep '^msgstr\|^"' "$source/scenarios/august-summit/ko.po" | sort -u >was; sed 's/^#~ //' ko.po | grep '^msgstr\|^"' | sort -u >is
comm -23 was is | grep . && fail "translations were lost" || ok "no translation was lost"

# A translation begun, changed, and changed again.
"$straits" new mine >/dev/null
run messages mine --update mine/ko.po; status_is 0 $? "a translation is begun: $(cat out)"
grep -q '^"Language: ko\\n"$' mine/ko.po || fail "its language is not its name's"
run check mine; [ $? = 1 ] && grep -q "ko.po has no translation" out || fail "check does not ask for the translations"
cat >by.py <<'PY'
import re
text = open("mine/ko.po", encoding="utf-8").read()
text = text.replace('8bit\\n"\n', '8bit\\n"\n"Plural-Forms: nplurals=2; plural=n != 1;\\n"\n')
text = text.replace('msgid "Class"\nmsgstr ""', '# the teacher said so\n#, fuzzy\n#| msgid "Klass"\nmsgid "Class"\nmsgstr "수업"')
text = text.replace('msgid "A quota"\nmsgstr ""', '# rice\nmsgid "A quota"\nmsgid_plural "Quotas"\nmsgstr[0] "할당"\nmsgstr[1] "할당들"')
text = text.replace('msgid "Quarantine"\nmsgstr ""', '# at sea\nmsgid "Quarantine"\nmsgstr ""\n"해상 "\n"격리"')
text += '\nmsgctxt "MSG_LOOK_NONE"\nmsgid "None."\nmsgstr "없다."\n\n# old\n#~ msgid "Calm sea"\n#~ msgstr "고요"\n\n# behind all\n'
open("mine/ko.po", "w", encoding="utf-8").write(text)
PY
python3 by.py
sed -i 's/title = "Quarantine"/title = "Inspection"/' mine/tracks.lua
run messages mine --update mine/ko.po; status_is 0 $? "a text is gone, another new"
grep -q "new 1$" out && grep -q "kept as comments: 1" out || fail "the sums are wrong: $(cat out)"
has() { python3 - "$1" "$2" <<'PY' && ok "$3" || fail "$3"
import sys
sys.exit(sys.argv[2].encode().decode("unicode_escape").encode("latin-1").decode() not in open(sys.argv[1], encoding="utf-8").read())
PY
}
has mine/ko.po '# the teacher said so\n#. preset '"'class'"', title\n#: scenario.lua:' "a translator's comment stays"
has mine/ko.po '#, fuzzy\n#| msgid "Klass"\nmsgid "Class"\nmsgstr "수업"\n' "a doubt stays a doubt"
has mine/ko.po 'msgid "A quota"\nmsgid_plural "Quotas"\nmsgstr[0] "할당"\nmsgstr[1] "할당들"\n' "plural forms stay"
has mine/ko.po '# at sea\n#~ msgid "Quarantine"\n#~ msgstr ""\n#~ "해상 "\n#~ "격리"\n' "what is gone is a comment"
has mine/ko.po 'msgid "Inspection"\nmsgstr ""\n' "what is new is empty"
has mine/ko.po '\nmsgctxt "MSG_LOOK_NONE"\nmsgid "None."\nmsgstr "없다."\n' "a message of the program's stays"
has mine/ko.po '# old\n#~ msgid "Calm sea"\n#~ msgstr "고요"\n' "what was a comment stays one"
has mine/ko.po '# behind all\n' "the last comment stays"
formed mine/ko.po
cp mine/ko.po once.po; run messages mine --update mine/ko.po; cmp -s mine/ko.po once.po && ok "and again the same" || { fail "another file the second time"; diff once.po mine/ko.po; }
sed -i 's/title = "Inspection"/title = "Quarantine"/' mine/tracks.lua
run messages mine --update mine/ko.po
has mine/ko.po '# at sea\n#. ladder '"'strait'"', rungs 3\n#: tracks.lua:' "what comes back brings its translation"
has mine/ko.po '\nmsgid "Quarantine"\nmsgstr ""\n"해상 "\n"격리"\n' "word for word"

# Of a scenario that extends another, its own texts alone: the other's translation brings the rest.
mkdir later
printf '%s\n' 'extends "august-summit"' 'scenario "later" { title = "Later still", first_day = "2026-08-25" }' \
  'card "good_news" { title = "Good news", monthly = 0.5, news = "It is good.", effects = { { track = "trust", add = 1 } } }' >later/scenario.lua
run messages later; status_is 0 $? "a scenario that extends another"
[ "$(grep -c '^msgid "..*"' out)" -lt 8 ] && grep -q '^msgid "It is good."' out && grep -q '^msgid "Later still"' out && ok "its own texts alone" || { fail "not its own texts alone"; cat out; }

# A file that the program would refuse is left alone; nothing half written.
printf 'msgid "a"\nmsgstr "b\n' >bad.po; cp bad.po bad.was
run messages mine --update bad.po; status_is 2 $? "a broken translation"
grep -q "bad.po:2: found the end of the line" err && cmp -s bad.po bad.was || fail "it is not said where, or it was changed"
run messages mine -o no/such/x.pot; status_is 2 $? "a place that is none"
run messages mine -o a.pot --update ko.po; status_is 2 $? "both at once"
run messages nothing; status_is 2 $? "a scenario that is not there"
cp ko.po was.po
(trap '' XFSZ; ulimit -f 8; run messages august-summit --update ko.po); status_is 3 $? "a disk that is full"
cmp -s ko.po was.po || fail "a full disk changed the file"
[ -z "$(find . -name "*.new-*")" ] || fail "something half made is left"
exit $failed

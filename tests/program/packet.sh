#!/bin/bash
# Handouts: sound HTML that needs nothing from outside, in the language asked for; a seat's papers hold nothing that only others know.
#   packet.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
run() { "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }
status_is() { [ "$2" = "$1" ] && echo "ok: $3" || { fail "$3: status $2, not $1"; cat "$work/out" "$work/err"; }; }
cd "$work" || exit 3

# Every page is sound: tags close, nothing is loaded, links lead to pages of the packet, no text is empty of words.
cat >page.py <<'PY'
import html.parser, os, re, sys
class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path, self.open, self.wrong, self.words, self.seen = path, [], [], [], set()
    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        if tag in ("script", "link", "img", "iframe", "object", "form"): self.wrong.append("a " + tag)
        for name, value in attributes:
            if name.startswith("on") or name == "src": self.wrong.append("an attribute " + name)
            if name == "href" and not os.path.exists(os.path.join(os.path.dirname(self.path), value)): self.wrong.append("a link to " + value)
        if tag not in ("meta", "br"): self.open.append(tag)
    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag: self.wrong.append("</%s> at %s" % (tag, self.getpos()))
    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            if "url(" in data or "@import" in data or "@media print" not in data or "size:A4" not in data: self.wrong.append("a style that loads or does not print")
        else: self.words.append(data)
bad = 0
for path in sys.argv[1:]:
    text = open(path, encoding="utf-8").read()
    page = Page(path)
    page.feed(text)
    page.close()
    if page.open: page.wrong.append("left open: %s" % page.open)
    if not {"html", "title", "h1", "style", "footer"} <= page.seen: page.wrong.append("a part missing")
    if re.search(r"https?:|//[a-z]", text): page.wrong.append("an address")
    if re.search(r"\{\d:|MSG_", text): page.wrong.append("an unfilled message")
    if not text.startswith("<!DOCTYPE html>\n") or not text.endswith("</html>\n"): page.wrong.append("a cut end")
    for wrong in page.wrong: print("%s: %s" % (os.path.basename(path), wrong))
    bad |= bool(page.wrong)
sys.exit(bad)
PY
sound() { python3 page.py "$1"/*.html && echo "ok: pages of $1 are sound" || fail "pages of $1"; }

for scenario in "$source"/scenarios/*/; do
  [ -f "$scenario/scenario.lua" ] || continue            # cases of history are tested by backtest.sh
  name=$(basename "$scenario")
  for lang in en ko; do
    [ $lang = en ] || [ -f "$scenario/$lang.po" ] || continue
    run packet "$name" -o "$name-$lang" --lang $lang; status_is 0 $? "packet of $name in $lang: $(cat out)"
    sound "$name-$lang"
    grep -qL "<html lang=\"$lang\">" "$name-$lang"/*.html || fail "$name-$lang says another language"
  done
done
pages=$(ls august-summit-en | wc -l)
[ "$pages" = 17 ] || fail "$pages pages, not 17"
grep -q "August Summit" august-summit-ko/*.html && fail "English is left in the Korean packet"
grep -q "서울 임무 지침" august-summit-ko/brief-seoul.html && echo "ok: Korean words" || fail "no Korean heading"
mkdir again && run packet august-summit -o again/ --lang en && diff -r again august-summit-en >/dev/null && echo "ok: into an empty folder; the same bytes again" || fail "another packet the second time"

# No seat's papers hold what only others may know.
cat >secrets.py <<'PY'
import glob, html, re, sys
source, packet = sys.argv[1:]
policies = []
for path in glob.glob(source + "/scenarios/august-summit/policies_*.lua"):
    policies += re.findall(r'^policy "\w+" \{\s*seat = "(\w+)",\s*title = "([^"]+)"', open(path, encoding="utf-8").read(), re.M)
tracks = re.findall(r'^track "\w+" \{ title = "([^"]+)"[^\n]*seen_by = (\{[^}]*\}|"none")', open(source + "/scenarios/august-summit/tracks.lua", encoding="utf-8").read(), re.M)
assert len(policies) > 40 and len(tracks) >= 2, (len(policies), len(tracks))
bad = 0
for path in glob.glob(packet + "/*.html"):
    name = re.search(r"([a-z]+)(?:-(\w+))?\.html$", path)
    text = html.unescape(open(path, encoding="utf-8").read())
    for seat, title in policies:
        here, wanted = "<h3>" + title + " <span>" in text, name[1] == "brief" and name[2] == seat
        if here != wanted: bad = 1; print("%s: %s, a policy of %s" % (path, title, seat))
    for title, seen_by in tracks:
        here, may = title in text, name[1] == "leader" or (name[1] == "brief" and '"%s"' % name[2] in seen_by)
        if here != may: bad = 1; print("%s: %s, seen by %s" % (path, title, seen_by))
sys.exit(bad)
PY
python3 secrets.py "$source" august-summit-en && echo "ok: secrets of august-summit stay with their seats" || fail "secrets"

"$straits" new mine >/dev/null
cat >>mine/policies.lua <<'LUA'
policy "plot" { seat = "washington", title = "A <b>plot</b> & \"more\"", note = "Plotnote.", gain = "Plotgain 'x'.", price = "Plotprice.", objectors = "Plotobjects", cost = 1, secret = true,
  effects = { { track = "plans", add = 1 } } }
LUA
cat >>mine/tracks.lua <<'LUA'
track "plans" { title = "Hiddenplans of Washington", note = "Plansnote.", start = 12.5, seen_by = { "washington" } }
variable "agents" { title = "Hiddenagents", start = 3, high = 9, unit = "people", seen_by = { "washington" } }
axis "seoul.plans" { title = "Calm", tracks = { plans = -1, trust = 0.1 }, variables = { agents = -1 } }
LUA
run packet mine -o secret --lang en; status_is 0 $? "packet of a scenario with secrets"
sound secret
for word in plot Plotnote Plotgain Plotprice Plotobjects Hiddenplans Plansnote Hiddenagents; do
  grep -q "$word" secret/brief-washington.html || fail "Washington's brief lacks $word"
  others=$(grep -l "$word" secret/*.html | grep -vE "brief-washington|leader")
  [ -z "$others" ] && echo "ok: $word stays with Washington" || fail "$word stands in" $others
done
grep -q 'A &lt;b&gt;plot&lt;/b&gt; &amp; &quot;more&quot; <span>' secret/brief-washington.html && grep -q 'Plotgain &#39;x&#39;' secret/brief-washington.html && echo "ok: text is text" || fail "markup of a text is not escaped"
grep -q ">12.5<" secret/brief-washington.html || fail "a track's start is not told"

# What a policy needs is told in words.
grep -q 'Only when: The rice market is open\.' secret/brief-seoul.html && grep -q 'Only when: Peninsula: Missile tests or less; not (Talks with Pyongyang)\.\|Only when: not (Talks with Pyongyang); Peninsula: Missile tests or less\.' secret/brief-seoul.html &&
  grep -q 'from turn 2 on' secret/brief-washington.html && echo "ok: conditions in words" || { fail "conditions"; grep -ho "Only when[^<]*" secret/*.html; }

# The preset decides about timetable and forms; of a game too long for a lesson it is said.
forms() { grep -o 'class="turn"' "$1" | wc -l; }
run packet august-summit -o full --preset full --lang en; status_is 0 $? "another preset"
[ "$(forms full/orders-seoul.html)" = 26 ] && [ "$(forms august-summit-en/orders-seoul.html)" = 8 ] && echo "ok: a form for each turn" || fail "not a form for each turn"
grep -q "Too many turns for one lesson" full/timetable.html && grep -q "90 minutes in all, 8 for each turn" august-summit-en/timetable.html && echo "ok: timetables" || fail "timetables"
grep -q "generated from the scenario" august-summit-en/debrief.html || fail "the debrief does not say where its questions come from"

# What is there is left alone; what fails leaves nothing.
find august-summit-en -type f | sort | xargs sha256sum >before
run packet mine -o august-summit-en --lang en; status_is 2 $? "a folder that is not empty is refused"
grep -q "no empty folder" err || fail "it is not said why"
find august-summit-en -type f | sort | xargs sha256sum | cmp -s - before || fail "it was changed"
echo kept >file
run packet mine -o file --lang en; status_is 2 $? "a file is refused"
[ "$(cat file)" = kept ] || fail "the file was changed"
run packet mine -o no/such/place --lang en; status_is 2 $? "a folder inside none"
run packet mine -o p1 --lang xx; status_is 2 $? "a language that is not there"
run packet mine -o p1 --preset clas --lang en; status_is 2 $? "a preset that is not there"
run packet nothing -o p1; status_is 2 $? "a scenario that is not there"
run packet mine; status_is 2 $? "no folder named"
(trap '' XFSZ; ulimit -f 8; run packet august-summit -o p1 --lang en); status_is 3 $? "a disk that is full"
[ ! -e p1 ] || fail "something half made has the folder's name"
[ -z "$(find . -name "*.new-*")" ] || fail "something half made is left"
exit $failed

"""Single mistakes of an author, each made in the scenario that `straits new` writes. `straits check` must find every one, at the
right file and line, say what was expected, and (where CASES names one) suggest what mends it, by one command. The twenty that other
games were measured by are marked 20. Time is bounded loosely here, because this also runs with sanitizers; the figure is printed.

  mistakes.py STRAITS WORK_DIR
"""
import json, os, re, shutil, subprocess, sys, time

straits, work = sys.argv[1], sys.argv[2]

# (name, file, text that stands there, what the author wrote, words of the message, suggestion or "")
# The mistake is on the line of the first difference; ELSEWHERE names those that are told where they are noticed: at the
# declaration that lacks something, where a bracket opens, in the file that is never read.
CASES = [
    # The twenty of the comparison.
    ("20 misspelt kind", "policies", 'policy "consult" {', 'polcy "consult" {', "unknown name 'polcy'", "policy"),
    ("20 misspelt field", "policies", 'gain = "Each side', 'gian = "Each side', "no field 'gian'", "gain"),
    ("20 misspelt reference", "policies", '{ track = "trust", add = 4 }', '{ track = "trsut", add = 4 }', "unknown track 'trsut'", "trust"),
    ("20 text for a number", "policies", 'cost = 1, cooldown = "once"', 'cost = "one", cooldown = "once"', "found 'one', expected a number", ""),
    ("20 number out of range", "policies", "chance = 0.4", "chance = 4", "found 4, expected 0 to 1", ""),
    ("20 required field left out", "map", 'latitude = 26.36, ', "", "'latitude' is missing", ""),
    ("20 declared twice", "tracks", 'track "harvest"', 'track "trust"', "already declared", ""),
    ("20 bracket not closed", "cards", 'effects = { { track = "harvest", add = 5 } },', 'effects = { { track = "harvest", add = 5 },', "never closed", ""),
    ("20 comma left out", "personas", 'seat = "seoul", title = "Balancer",', 'seat = "seoul" title = "Balancer",', "expected", ""),
    ("20 text not closed", "scenario", 'title = "Class", turns', 'title = "Class, turns', "unfinished string", ""),
    ("20 file that is not there", "scenario", 'include "cards"', 'include "crads"', "crads", ""),
    ("20 condition that can never be true", "policies", 'turn = { min = 2 }', 'turn = { min = 40 }', "can never hold", ""),
    ("20 min above max", "policies", 'peninsula = { max = "tests" }', 'peninsula = { min = "clash", max = "tests" }', "min above max", ""),
    ("20 policy nobody can pay for", "policies", 'cost = 2, cooldown = 3,\n  gain', 'cost = 15, cooldown = 3,\n  gain', "nobody can pay", ""),
    ("20 place off the map", "map", "latitude = 26.36, longitude = 127.77", "latitude = -66.36, longitude = 127.77", "off the map", ""),
    ("20 misspelt function", "policies", "game.add(strait_readiness, gain)", "game.ad(strait_readiness, gain)", "there is no .game.ad.", "add"),
    ("20 name that is nowhere", "policies", "game.add(strait_readiness, gain)", "game.add(strait_redines, gain)", "unknown name 'strait_redines'", "strait_readiness"),
    ("20 runaway", "cards", 'card "launch" {', 'while true do end\ncard "launch" {', "without end", ""),
    ("20 memory bomb", "cards", 'card "launch" {', 'local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(60000) .. i end\ncard "launch" {', "memory|budget", ""),
    ("20 declared and never used", "tracks", 'track "harvest"', 'track "weather" { title = "Weather" }\ntrack "harvest"', "never used", ""),
    # Names.
    ("misspelt seat", "policies", 'seat = "seoul", title = "A speech', 'seat = "soeul", title = "A speech', "unknown seat 'soeul'", "seoul"),
    ("misspelt persona of a seat", "scenario", 'persona = "balancer"', 'persona = "balancr"', "unknown persona", "balancer"),
    ("misspelt place", "map", 'home = "humphreys"', 'home = "humphrys"', "unknown place", "humphreys"),
    ("misspelt variable", "policies", 'needs = { rice_opened = { equals = 1 } }', 'needs = { rice_opend = { equals = 1 } }', "unknown name 'rice_opend'", "rice_opened"),
    ("misspelt rung", "policies", 'peninsula = { max = "tests" }', 'peninsula = { max = "test" }', "unknown rung", "tests"),
    ("misspelt level", "clauses", 'start = "consultation"', 'start = "consultaton"', "unknown level", "consultation"),
    ("misspelt axis in worth", "clauses", 'seoul = { home = { 0, -2, -9 } }', 'seoul = { hom = { 0, -2, -9 } }', "unknown axis", "seoul.home"),
    ("misspelt axis in weights", "personas", "weights = { security = 50, home = 50 }", "weights = { securty = 50, home = 50 }", "unknown axis", "seoul.security"),
    ("misspelt policy in a taste", "personas", "taste = { offer_talks = 1 }", "taste = { offer_talk = 1 }", "unknown policy", "offer_talks"),
    ("misspelt choice", "map", 'lift_class = "self"', 'lift_class = "slef"', "expected", "self"),
    ("misspelt theatre", "map", 'theatre = "strait"', 'theatre = "strat"', "expected", "strait"),
    ("misspelt handle", "policies", 'handle "strait_readiness"', 'handle "strait_readyness"', "strait_readyness", "strait_readiness"),
    ("misspelt bound", "policies", "needs = { talks = { equals = 0 }", "needs = { talks = { equal = 0 }", "no field 'equal'", "equals"),
    ("misspelt verb of an effect", "cards", '{ ladder = "peninsula", move = -1 }', '{ ladder = "peninsula", mvoe = -1 }', "no field 'mvoe'", "move"),
    ("misspelt required field", "scenario", "first_day = ", "frist_day = ", "no field 'frist_day'", "first_day"),
    ("misspelt library function", "policies", "local gain = game.get(trust) >= 50 and 6 or 3", "local gain = mth.floor(3.5)", "unknown name 'mth'", "math"),
    ("capital letter in an id", "policies", 'policy "consult"', 'policy "Consult"', "expected an id", ""),
    ("a track where a ladder is expected", "cards", '{ ladder = "strait", move = 1, chance = 0.5 }', '{ ladder = "trust", move = 1, chance = 0.5 }', "is a track, expected a ladder", ""),
    ("a word of conditions as an id", "tracks", 'variable "talks"', 'variable "taken"', "belongs to conditions", ""),
    ("the axis of no seat", "tracks", 'axis "seoul.home"', 'axis "soul.home"', "seat", "seoul"),
    # Types and ranges.
    ("a number where text is expected", "cards", 'title = "A quiet month"', "title = 3", "found 3, expected text", ""),
    ("text where a flag is expected", "cards", "once = true", 'once = "yes"', "expected true or false", ""),
    ("one effect instead of a list", "cards", 'effects = { { track = "harvest", add = 5 } }', 'effects = { track = "harvest", add = 5 }', "expected a list", ""),
    ("a date that does not exist", "cards", '"2025-10-31"', '"2025-10-32"', "expected a date that exists", ""),
    ("days in the wrong order", "cards", 'last_day = "2025-10-31"', 'last_day = "2025-09-30"', "before first_day", ""),
    ("a probability above one", "cards", "monthly = 0.3", "monthly = 30", "expected 0 to 1", ""),
    ("a share of a person", "map", "personnel = 500", "personnel = 500.5", "whole number", ""),
    ("a start outside the range", "tracks", 'title = "Trust between the allies", start = 55', 'title = "Trust between the allies", start = 155', "155", ""),
    ("low above high", "tracks", "start = 50 }        --", "start = 50, low = 90, high = 10 }        --", "low below high", ""),
    ("weights that are not 100", "personas", "strait = 60, alliance = 40", "strait = 60, alliance = 30", "sum to 90, expected 100", ""),
    ("a number too few in worth", "clauses", "home = { 0, -2, -9 }", "home = { 0, -2 }", "found 2 numbers, expected 3", ""),
    ("a ladder of one rung", "tracks", '{ { id = "calm", title = "Calm" }, { id = "grey_zone", title = "Grey zone" }, { id = "quarantine", title = "Quarantine" } }',
     '{ { id = "calm", title = "Calm" } }', "expected 2 to", ""),
    ("a version that is not there", "scenario", "format = 2,", "format = 9,", "found 9, expected 1 to 2", ""),
    ("more turns than a game has", "scenario", "turns = 6,", "turns = 600,", "expected 1 to 200", ""),
    ("days for a rung", "cards", '{ ladder = "strait", move = 1, chance = 0.5 }', '{ ladder = "strait", move = 1, for_days = 10 }', "for_days beside ladder", ""),
    ("add for a ladder", "cards", '{ ladder = "strait", move = 1, chance = 0.5 }', '{ ladder = "strait", add = 1 }', "expected move", ""),
    ("an effect on two things", "cards", '{ track = "harvest", add = 5 }', '{ track = "harvest", variable = "talks", add = 5 }', "several of", ""),
    ("an effect on nothing", "cards", '{ track = "harvest", add = 5 }', '{ add = 5 }', "none of track", ""),
    ("a closure's result", "policies", "after = function(game)", "after = game_after, after_ = function(game)", "unknown name 'game_after'", ""),
    ("not UTF-8", "cards", "A good harvest", "A good h\udce4rvest", "UTF-8", ""),
    # Sense.
    ("a third party to the bargain", "scenario", "include \"map\"", "seat \"tokyo\" { title = \"Tokyo\", party = true, brief = \"You watch.\" }\ninclude \"map\"", "party", ""),
    ("no persona of another seat", "personas", 'persona "bargainer" {\n  seat = "washington"', 'persona "bargainer" {\n  seat = "seoul"', "axis|persona|seat", ""),
    ("a policy that does nothing", "policies", "effects = { { track = \"trust\", add = 3 }, { track = \"washington_mandate\", add = -2 } },", "", "does nothing", ""),
    ("a misspelt function of mathematics", "policies", "local gain = game.get(trust) >= 50 and 6 or 3", "local gain = math.flor(3.5)", "no .math.flor.", "floor"),
    ("a seat without a brief", "scenario", "  brief = [[\nYou lead the government in Washington. Forces in Korea are wanted in two\nplaces. You would like them free to move and somebody else to pay; what you\nbreak here is remembered elsewhere.]],\n", "", "no brief", ""),
    ("opposite conditions", "policies", "needs = { rice_opened = { equals = 1 } }", "needs = { taken = { \"consult\" }, not_taken = { \"consult\" } }", "opposite", ""),
    ("a policy that waits for itself", "policies", "needs = { rice_opened = { equals = 1 } }", "needs = { taken = { \"help_farmers\" } }", "waits for itself", ""),
    ("a card after the end", "cards", 'first_day = "2025-10-01", last_day = "2025-10-31"', 'first_day = "2027-10-01", last_day = "2027-10-31"', "never be drawn", ""),
    ("a theatre's place beyond the map", "map", "longitude = 127.77", "longitude = 51.31", "longitude: lies off the map.*theatre = .none. may lie beyond", ""),
    ("latitude and longitude swapped", "map", "latitude = 36.96, longitude = 127.03", "latitude = 12.7, longitude = 36.96", "off the map", ""),
    ("a clause worth nothing", "clauses", "worth = { seoul = { home = { 0, -2, -8 } }, washington = { alliance = { 0, 3, 5 } } },", "", "worth anything", ""),
    ("worth to a seat that is no party", "clauses", "    seoul = { security = { 2, 2, 0, -2, -6 } },\n", "    seoul = { security = { 2, 2, 0, -2, -6 } },\n    tokyo = { calm = { 0, 0, 0, 1, 2 } },\n",
     "clause 'leave', tokyo: is never read: 'tokyo' is not party", ""),
    ("a party to whom nothing is worth anything", "scenario", 'title = "Seoul", party = true,', 'title = "Seoul", party = false,', "seat 'tokyo': is party to the bargain, but no clause is worth anything to it", ""),
    ("a report nobody makes", "tracks", 'track "harvest"', 'report "harvest_news" { title = "The harvest" }\ntrack "harvest"', "never used", ""),
    ("a file that is never read", "scenario", 'include "cards"\n', "", "never read", ""),
    ("a translation that lacks a text", "ko.po", None, 'msgid ""\nmsgstr "Language: ko\\n"\n', "no translation", ""),
    ("a translation that is no .po file", "ko.po", None, "hello\n", "expected msgctxt", ""),
    # Lua.
    ("a power sign", "policies", "and 6 or 3", "and 6^2 or 3", "not available", ""),
    ("what a function remembers", "policies", "    game.add(strait_readiness, gain)", "    trust = gain\n    game.add(strait_readiness, gain)", "lives outside", ""),
    ("a file read while loading", "cards", 'card "launch" {', 'local f = io.open("/etc/passwd")\ncard "launch" {', "unknown name 'io'", ""),
    ("end left out", "policies", "    game.add(strait_readiness, gain)\n  end,", "    game.add(strait_readiness, gain)\n  ,", "expected|near", ""),
    ("a pattern", "cards", 'card "launch" {', 'local a = ("x"):match("x")\ncard "launch" {', "match", ""),
    ("an error of the author's own", "cards", 'card "launch" {', 'error("the harvest is missing")\ncard "launch" {', "the harvest is missing", ""),
    ("a value that is nil", "cards", 'card "launch" {', 'local n = nil + 1\ncard "launch" {', "arithmetic on a nil", ""),
    ("a kind without an id", "cards", 'card "launch" {', "card {", "expected", ""),
    ("a kind without fields", "cards", 'card "good_harvest" {', 'card "nothing"\ncard "good_harvest" {', "expected|fields", ""),
]

# A third seat, which the new scenario lacks: PARTY is true where it takes Seoul's chair.
TOKYO = 'seat "tokyo" { title = "Tokyo", party = PARTY, brief = "You watch." }\naxis "tokyo.calm" { title = "Calm", tracks = { trust = 1 } }\n'
THIRD = {"worth to a seat that is no party": "false", "a party to whom nothing is worth anything": "true"}

ELSEWHERE = {"20 required field left out", "20 bracket not closed", "a seat without a brief", "a party to whom nothing is worth anything", "a clause worth nothing", "a policy that does nothing",
             "a file that is never read", "a translation that lacks a text"}
LONGEST = 20.0      # seconds


def check(folder):
    began = time.monotonic()
    done = subprocess.run([straits, "check", "--json", folder], capture_output=True, timeout=60)
    return done.returncode, json.loads(done.stdout or b"[]"), time.monotonic() - began, done.stderr.decode(errors="replace")


base = os.path.join(work, "base")
subprocess.run([straits, "new", base], check=True, stdout=subprocess.DEVNULL)
status, found, _, _ = check(base)
assert status == 0 and found == [], f"the new scenario is not all right: {found}"

detected = placed = suggested = wanted = twenty = single = 0
failed = []
slowest = 0.0
for name, file, old, new, words, suggestion in CASES:
    folder = os.path.join(work, "case")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(base, folder)
    path = os.path.join(folder, file if "." in file else file + ".lua")
    text = open(path).read() if old is not None else ""
    if old is not None and text.count(old) < 1:
        failed.append(f"{name}: '{old}' is not in {file}")
        continue
    at = text.index(old) if old is not None else 0
    same = 0
    while old is not None and same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    line = text.count("\n", 0, at + same) + 1
    with open(path, "w", encoding="utf-8", errors="surrogateescape") as out:
        out.write(new if old is None else text[:at] + new + text[at + len(old):])
    if name in THIRD:
        with open(os.path.join(folder, "tracks.lua"), "a") as out:
            out.write(TOKYO.replace("PARTY", THIRD[name]))
    status, found, seconds, err = check(folder)
    hits = [f for f in found if re.search(words, f["message"])]
    slowest = max(slowest, seconds)
    if status != 1 or not hits:
        failed.append(f"{name}: status {status}, no message like /{words}/: {[f['message'] for f in found]} {err}")
        continue
    detected += 1
    twenty += name.startswith("20 ")
    single += len(found) == 1
    right = [f for f in hits if os.path.basename(f["file"]) == os.path.basename(path) and abs(f["line"] - line) <= 1]
    if right or (name in ELSEWHERE and hits[0]["line"] > 0):
        placed += 1
    else:
        failed.append(f"{name}: expected {os.path.basename(path)}:{line}, found {[(os.path.basename(f['file']), f['line'], f['message']) for f in hits]}")
    if suggestion:
        wanted += 1
        if any(f["suggestion"] == suggestion for f in hits):
            suggested += 1
        else:
            failed.append(f"{name}: expected the suggestion '{suggestion}': {[(f['message'], f['suggestion']) for f in hits]}")
    if seconds > LONGEST:
        failed.append(f"{name}: took {seconds:.1f} s")

print(f"{len(CASES)} single mistakes: {detected} detected ({twenty} of the 20 compared), {placed} at the right file and line, "
      f"{suggested} of {wanted} misspellings with the suggestion that mends it, {single} told once; slowest {slowest:.2f} s")
print("\n".join("FAILED: " + f for f in failed))
sys.exit(1 if failed else 0)

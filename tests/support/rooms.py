"""What each room of the rules reads and moves, taken from its source, against what the manual says of it.

  rooms.py STRAITS SOURCE_DIR
"""
import os, re, subprocess, sys

straits, source = sys.argv[1], sys.argv[2]
rules = os.path.join(source, "engine", "rules")
families = {}
for family, block in re.findall(r"#define KNOWN_(\w+)\(K\)(.*?)\n\n", open(os.path.join(source, "engine", "core", "known.h")).read(), re.S):
    families[{"TRACKS": "KT", "VARIABLES": "KV", "LADDERS": "KL", "RUNGS": "KR", "CLAUSES": "KC", "SEATS": "KS", "REPORTS": "KI", "LEVELS": "LEVEL"}[family]] = dict(re.findall(r'K\((\w+), "(\w+)"', block))

# What a room reads by calling a question of another file.
ELSEWHERE = {"breaches": {"leave", "statement_invoked"}, "redeployment": {"washington"}, "volatility": {"washington"}}
MOVERS = r"(?:known_add|known_set|poll_move|coming_add)\(a, (K[TV]_\w+)|(?:part_set|part_approach)\(a, \w+, (K[TV]_\w+)"
TABLE = r"\{KC_\w+, (KT_\w+), AS_"                          # a row of commitments.c


def names(found):
    parts = (word.split("_", 1) for word in found)
    return {families[family][rest] for family, rest in parts if rest in families.get(family, ())}


def derived(room):
    code = re.sub(r"/\*.*?\*/", "", open(os.path.join(rules, room + ".c")).read(), flags=re.S)
    code = re.sub(r"cause_(?:track|clause)\([^()]*\)", "", code)
    moves = names(word for pair in re.findall(MOVERS, code) for word in pair if word) | names(re.findall(TABLE, code))
    handles = names(re.findall(r"known_(?:ladder|track)\[(K[LT]_\w+)\]", code))
    if re.search(r"\brung_move\(", code):
        moves |= handles & set(families["KL"].values())
    if re.search(r"\btrack_add\(a, handle", code):
        moves |= handles & set(families["KT"].values())
    rest = re.sub(MOVERS, "", re.sub(TABLE, "", code))
    clauses = names(re.findall(r"\{(KC_\w+), KT_", code))
    return names(re.findall(r"\b(?:K[A-Z]|LEVEL)_\w+", rest)) | clauses | ELSEWHERE.get(room, set()), moves


def told(room):
    text = subprocess.run([straits, "doc", room], capture_output=True, text=True, check=True).stdout
    text = text[text.index(f"{room}: a room of the rules"):]
    lists = [re.search(rf"^  {what}: (.*)$", text, re.M) for what in ("reads", "moves")]
    return [set(re.findall(r"\w+", found.group(1))) if found else set() for found in lists]


failed = 0
for room in re.findall(r'^ROOM\(\w+, "(\w+)"', open(os.path.join(rules, "rooms.def")).read(), re.M):
    if "--print" in sys.argv:
        reads, moves = derived(room)
        print(f'{room}: reads "{" ".join(sorted(reads))}" moves "{" ".join(sorted(moves))}"')
        continue
    for what, found, said in zip(("reads", "moves"), derived(room), told(room)):
        if found != said:
            failed += 1
            print(f"FAILED: room {room} {what}: the source has {sorted(found - said)} which the manual lacks; the manual has {sorted(said - found)} which the source lacks")
if not failed:
    print("ok: the manual says of each room what its source reads and moves")
sys.exit(failed > 0)

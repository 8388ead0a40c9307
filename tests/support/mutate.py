"""A scenario with one token deleted, doubled, or swapped with its neighbour: `straits check` must end, in bounded time, without a
crash; and where it finds a mistake, one that it tells must be on the line of the change, or on the next or the one before.

  mutate.py STRAITS SCENARIO_DIR WORK_DIR COUNT SEED
"""
import json, os, random, re, shutil, subprocess, sys

straits, scenario, work, count, seed = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
TOKEN = re.compile(r"--\[\[.*?\]\]|--[^\n]*|\[\[.*?\]\]|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|[A-Za-z_]\w*|\d[\w.]*|\.\.\.|\.\.|[<>=~]=|\S", re.S)
LONGEST = 30.0      # seconds; with sanitizers

luck = random.Random(seed)
files = [f for f in sorted(os.listdir(scenario)) if f.endswith(".lua") and f != "tests.lua"]
tokens = []
texts = {}
for f in files:
    texts[f] = open(os.path.join(scenario, f), encoding="utf-8").read()
    tokens += [(f, m.start(), m.end()) for m in TOKEN.finditer(texts[f]) if not m.group().startswith("--")]

case = os.path.join(work, "mutant")
shutil.rmtree(case, ignore_errors=True)
shutil.copytree(scenario, case)
kinds = {"deleted": 0, "doubled": 0, "swapped": 0}
mistakes = right = harmless = 0
crashes, wrong = [], []
for n in range(count):
    i = luck.randrange(len(tokens) - 1)
    kind = luck.choice(list(kinds))
    f, a, b = tokens[i]
    text = texts[f]
    if kind == "swapped" and tokens[i + 1][0] != f:
        kind = "deleted"
    kinds[kind] += 1
    if kind == "deleted":
        mutant = text[:a] + text[b:]
    elif kind == "doubled":
        mutant = text[:b] + " " + text[a:]
    else:
        c, d = tokens[i + 1][1:]
        mutant = text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]
    first = text.count("\n", 0, a) + 1
    last = text.count("\n", 0, b if kind != "swapped" else d) + 1
    what = f"{f}:{first}: {text[a:b]!r} {kind}"
    path = os.path.join(case, f)
    open(path, "w", encoding="utf-8").write(mutant)
    try:
        done = subprocess.run([straits, "check", "--json", case], capture_output=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        crashes.append(f"{what}: did not end in {LONGEST} s")
        continue
    finally:
        open(path, "w", encoding="utf-8").write(text)
    if done.returncode not in (0, 1) or b"Sanitizer" in done.stderr:
        crashes.append(f"{what}: status {done.returncode}: {done.stderr[-300:]!r}")
    elif done.returncode == 0:
        harmless += 1
    else:
        mistakes += 1
        found = [(os.path.basename(m["file"]), m["line"], m["message"]) for m in json.loads(done.stdout)]
        if any(g == f and first - 1 <= line <= last + 1 for g, line, _ in found):
            right += 1
        else:
            wrong.append(f"{what}: told {found[:3]}")

share = 100.0 * right / max(mistakes, 1)
print(f"{os.path.basename(os.path.normpath(scenario))}: {count} mutants ({kinds['deleted']} deleted, {kinds['doubled']} doubled, {kinds['swapped']} swapped): "
      f"{mistakes} are mistakes, {right} told on the right line ({share:.1f}%), {harmless} still make sense, {len(crashes)} crashes or hangs")
for w in wrong[:int(os.environ.get("MUTANTS_SHOWN", "5"))]:
    print("  elsewhere: " + w)
for c in crashes:
    print("FAILED: " + c)
bound = 95.0 if count >= 1000 else 90.0     # a few mutants tell little
if share < bound:
    print(f"FAILED: fewer than {bound:.0f}% on the right line")
sys.exit(1 if crashes or share < bound or mistakes == 0 else 0)

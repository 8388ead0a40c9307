"""Follows a guide as a reader would: runs its commands, makes its changes, compares what it says is seen.

  guide.py STRAITS SOURCE_DIR GUIDE.md      in an empty folder

A block with a mark before it is a step: run [status=N] a command; type what is typed at its prompt; shows what it prints;
find FILE, then put: lines replaced, which stand there once; append FILE; file FILE. "[...]" stands for anything left out.
"""
import json, os, re, shlex, subprocess, sys

straits, source, guide = sys.argv[1:]
failed = 0

def fail(line, text):
    global failed
    failed = 1
    print("FAILED: %s:%d: %s" % (os.path.basename(guide), line, text))

def steps(path):
    lines = open(path, encoding="utf-8").read().split("\n")
    mark = block = None
    for number, line in enumerate(lines, 1):
        if block is None and line.startswith("<!-- "): mark = line[5:-4].split()
        elif block is None and line.startswith("```"): block, start = [], number + 1
        elif block is not None and line == "```":
            if mark is None: fail(start, "a block without a mark: nobody knows whether it is true")
            else: yield mark[0], mark[1:], "\n".join(block) + "\n", start
            mark = block = None
        elif block is not None: block.append(line)
        elif block is None and mark and line.strip(): mark = None      # a mark belongs to the very next block
    if block is not None: fail(len(lines), "a block that does not close")

def read(path): return open(path, encoding="utf-8").read()

def write(path, text):
    if os.path.dirname(path): os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, "w", encoding="utf-8").write(text)

def words_of(command):
    """scripts/play as that script goes on: a scenario is played, all else is a subcommand."""
    words = shlex.split(command)
    assert words[0] == "scripts/play", command
    plays = os.path.exists(os.path.join(words[1], "scenario.lua"))
    return [straits] + (["play"] if plays else []) + words[1:]

def matches(shown, output):
    """Are all of the output's lines accounted for?"""
    pattern = ""
    for line in shown.rstrip("\n").split("\n"):
        if line.strip() == "[...]": pattern += r"(?:[^\n]*\n)*?"
        else: pattern += ".*?".join(re.escape(part) for part in line.split("[...]")) + r" *\n"
    return re.fullmatch(pattern, output.rstrip("\n") + "\n")

class Run:
    """A command; it runs once all that is typed at it is known."""
    def __init__(self, line, command, status): self.line, self.command, self.status, self.typed, self.output = line, command.strip(), status, "", None
    def go(self):
        if self.output is not None: return self.output
        done = subprocess.run(words_of(self.command), input=self.typed, capture_output=True, text=True, timeout=120)
        self.output = done.stdout
        if done.returncode != self.status: fail(self.line, "%s: status %d, not %d\n%s%s" % (self.command, done.returncode, self.status, done.stdout[-2000:], done.stderr))
        else: print("ok: " + self.command)
        return self.output

run, find, counts, checked = None, None, {}, []
for kind, args, text, line in steps(guide):
    counts[kind] = counts.get(kind, 0) + 1
    if kind == "type": run.typed = text
    elif run and kind != "shows": run.go()
    if kind == "run": run = Run(line, text, int(args[0].split("=")[1]) if args else 0)
    elif kind == "shows":
        output = run.go()
        if run.status == 1: checked.append(output)
        if not matches(text, output): fail(line, "%s shows something else:\n%s" % (run.command, output))
    elif kind == "find":
        find = (args[0], text)
        if read(args[0]).count(text) != 1: fail(line, "these lines stand %d times in %s" % (read(args[0]).count(text), args[0]))
    elif kind == "put":
        write(find[0], read(find[0]).replace(find[1], text))
    elif kind == "append":
        write(args[0], read(args[0]) + text)
    elif kind == "file":
        write(args[0], text)
        json.loads(text)
    elif kind != "type": fail(line, "an unknown mark: " + kind)
if run: run.go()

for kind, least in dict(run=14, shows=12, find=5, put=5, append=5, type=1, file=2).items():
    if counts.get(kind, 0) < least: fail(0, "only %d steps of the kind %s" % (counts.get(kind, 0), kind))

# The problem matcher finds what check says, and nothing in the lines that it shows around.
pattern = json.load(open(".vscode/tasks.json"))["tasks"][0]["problemMatcher"]["pattern"]
found = [m for output in checked for m in (re.match(pattern["regexp"], l) for l in output.split("\n")) if m]
if len(found) != len(checked) or not found or found[0][pattern["file"]] != "mine/policies.lua" or not found[0][pattern["line"]].isdigit() or "did you mean" not in found[0][pattern["message"]]:
    fail(0, "the problem matcher does not find the mistake: %s" % [m.groups() for m in found])
else: print("ok: the problem matcher finds mistakes, and them alone")
for folder in json.load(open(".vscode/settings.json"))["Lua.workspace.library"]:
    if not os.path.isdir(os.path.join(source, folder)): fail(0, "no folder " + folder)
sys.exit(failed)

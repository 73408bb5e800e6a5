"""Runs `cjm check` on hostile input: `hostile.py PROGRAM`; `hostile.py --make NAME PATH` writes one."""
import os
import subprocess
import sys
import tempfile
import threading

SECONDS, MEGABYTES = 2.0, 300
HEAD = "journey: A\npersona: P\nstages:\n  - stage: B\n    touchpoints: [C]\n"
GOAL = HEAD + "    goal: "
LONG = "word " * 10


def laughs():
    lines = [f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 60)]
    return "journey: A\nx-0: &a0 [ha, ha]\n" + "".join(lines) + HEAD[len("journey: A\n"):]


def chain():
    lines = [f"x-{n}: &b{n} [*b{n - 1}]\n" for n in range(1, 2000)]
    return "x-0: &b0 [ha]\n" + "".join(lines) + HEAD


def stages(title):
    lines = [f"  - stage: {title(n)}\n    touchpoints: [T]\n" for n in range(20_000)]
    return "journey: A\npersona: P\nstages:\n" + "".join(lines)


def near_references():
    lines = "      - { opportunity: O, solves: No sise guide }\n" * 20_000
    return HEAD + "    pains: [No size guide]\n    opportunities:\n" + lines


def on_one_line(key, name):
    return HEAD + f"    {key}: [" + ", ".join(name(n) for n in range(20_000)) + "]\n"


def tree():
    names = [f"f{n // 500:02}/g{n // 50 % 10}/m{n:05}.journey.yaml" for n in range(10_000)]
    maps = {name: HEAD if n % 100 else "journey: A\nstages: [B]\n" for n, name in enumerate(names)}
    return {"cjm.toml": "[check]\nprofile = 'draft'\n", **maps}


# The name, what makes the text of the file, or the texts of a folder by their names, and the exit code of `check`; none where more than one is right.
CASES = {
    "billion laughs": (laughs, 1),
    "long alias chain": (chain, None),
    "alias cycle": (lambda: GOAL + "&a [b, *a]\n", 1),
    "100,000 [": (lambda: "[" * 100_000, 1),
    "100,000 { in a value": (lambda: GOAL + "{a: " * 100_000, 1),
    "100,000 dashes": (lambda: "- " * 100_000, 1),
    "5,000 nested mappings": (lambda: "".join(" " * n + "a:\n" for n in range(5_000)), 1),
    "50 MB scalar": (lambda: GOAL + LONG * 1_000_000 + "\n", 0),
    "50 MB quoted scalar": (lambda: GOAL + '"' + LONG * 1_000_000 + '"\n', 0),
    "50 MB scalar in the wrong place": (lambda: HEAD + "    emotion: " + LONG * 1_000_000, 1),
    "50 MB key": (lambda: HEAD + "    " + "k" * 50_000_000 + ": v\n", 1),
    "200,000 keys": (lambda: HEAD + "".join(f"k{n}: v\n" for n in range(200_000)), 1),
    "200,000 equal keys": (lambda: HEAD + "k: v\n" * 200_000, 1),
    "20,000 stages": (lambda: stages(lambda n: f"S{n}"), 0),
    "20,000 equal stages": (lambda: stages(lambda n: "S"), 1),
    "20,000 stages without touchpoints": (lambda: stages(str).replace("    touchpoints: [T]\n", ""), 1),
    "100,000 comments": (lambda: "# c\n" * 100_000 + HEAD, 0),
    "20,000 references that almost exist": (near_references, 1),
    "20,000 opportunities on one line": (lambda: on_one_line("opportunities", lambda n: f"opp number {n}"), 0),
    "20,000 unknown channels on one line": (lambda: HEAD.replace("C]", "C, " + ", ".join(f"T{n} @webisti" for n in range(20_000)) + "]"), 1),
    "10,000 comments that silence": (lambda: HEAD.replace("  - stage", "  # cjm: ignore[no-owner] x\n" * 10_000 + "  - stage"), 0),
    "NUL bytes": (lambda: "journey: \0\0\0\n" * 1000, 1),
    "Latin-1": (lambda: "journey: Café\n".encode("latin-1"), 1),
    "byte order mark": (lambda: "\ufeff" + HEAD, 0),
    "carriage returns": (lambda: HEAD.replace("\n", "\r\n"), 0),
    "tabs": (lambda: HEAD + "\tgoal: D\n", 1),
    "unclosed quote": (lambda: GOAL + '"D\n' + "    x-a: b\n" * 100_000, 1),
    "empty": (lambda: "", 1),
    "only comments": (lambda: "# nothing\n", 1),
    "two documents": (lambda: HEAD + "---\n" + HEAD, 1),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4000, 1),
    "65 MB": (lambda: b"a" * 65 * 1024 * 1024, 1),
    "missing library": (lambda: HEAD + "use: [nowhere.yaml]\n", 1),
    "10,000 small maps": (tree, 1),
    "micro loop": (lambda: HEAD + "    micro: map.journey.yaml\n", 1),
}


def make(name, path):
    made = CASES[name][0]()
    for name, text in made.items() if isinstance(made, dict) else [("", made)]:
        file = os.path.join(path, name) if name else path
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "wb") as opened:
            opened.write(text if isinstance(text, bytes) else text.encode())


def run(program, path, folder):
    """Exit code, seconds of processor, megabytes and standard error of one check."""
    with open(os.devnull, "wb") as nothing, tempfile.TemporaryFile() as errors:
        child = subprocess.Popen([program, "check", path], stdout=nothing, stderr=errors, cwd=folder)
        guard = threading.Timer(30, child.kill)
        guard.start()
        _, status, usage = os.wait4(child.pid, 0)
        guard.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        took = usage.ru_utime + usage.ru_stime
        return child.returncode, took, usage.ru_maxrss / 1024, errors.read()


def judge(program, name, expected):
    """What is wrong with the way the program treats a case, after a line of figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "map.journey.yaml")
        # Written by another process: memory of this one would count as that of its children.
        subprocess.run([sys.executable, __file__, "--make", name, path], check=True)
        before = os.stat(path)
        code, took, used, said = run(program, path, folder)
        after = os.stat(path)
        touched = os.listdir(folder) != ["map.journey.yaml"] or before.st_mtime_ns != after.st_mtime_ns
    faults = {
        f"exit code {code}": code != expected and not (expected is None and code in (0, 1)),
        "too slow": took > SECONDS,
        "too large": used > MEGABYTES,
        "panicked": b"panicked" in said,
        "a file was touched": touched,
    }
    wrong = [fault for fault, is_so in faults.items() if is_so]
    print(f"{name:<38}{took:6.2f} s {used:5.0f} MB  {', '.join(wrong) or 'ok'}", flush=True)
    return wrong


if sys.argv[1] == "--make":
    make(*sys.argv[2:])
else:
    program = os.path.abspath(sys.argv[1])
    results = [judge(program, name, expected) for name, (_, expected) in CASES.items()]
    sys.exit(any(results))

#!/usr/bin/env python3
"""Plays through --json from outside the program, choosing by chance, saving and loading at every tenth turn.

usage: door_driver.py [--turns N] [--seed S] [--saves DIR] [--story DIR] [-- COMMAND...]

Ends with 0 when no answer was an error and every load gave the state that was saved. The seed is printed, and with it
the same turns are taken again.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time


class Door:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def hear(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit("the program ended by itself, with %s" % self.process.wait())
        answer = json.loads(line)
        if "error" in answer:
            sys.exit("refused: %s" % answer["error"])
        return answer

    def ask(self, request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return self.hear()

    def leave(self):
        self.process.stdin.write('{"quit":true}\n')
        self.process.stdin.close()
        return self.process.wait(timeout=30)


def step(door, turn, chance):
    """One decision; at an ending, and now and then before, some are undone or it begins again."""
    free = [choice["id"] for choice in turn["choices"] if choice["locked"] is None]
    back = turn["turn"]
    if not free and chance.random() < 0.1:
        return door.ask({"begin": True})
    if back and (not free or chance.random() < 0.05):
        return door.ask({"undo": chance.randint(1, back)})
    return door.ask({"choose": chance.choice(free)})


def main():
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    parser = argparse.ArgumentParser()
    parser.add_argument("--turns", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--saves")
    parser.add_argument("--story")
    wanted = parser.parse_args(sys.argv[1:split])
    command = sys.argv[split + 1 :] or ["java", "-jar", "target/hailsham.jar"]
    print("seed %d" % wanted.seed, flush=True)
    chance = random.Random(wanted.seed)
    with tempfile.TemporaryDirectory() as folder:
        command += ["--json", "--saves", wanted.saves or folder]
        command += ["--story", wanted.story] if wanted.story else []
        began = time.time()
        door = Door(command)
        turn = door.hear()
        endings, nodes, loads = {}, set(), 0
        for number in range(1, wanted.turns + 1):
            turn = step(door, turn, chance)
            nodes.add(turn["node"])
            if turn["ending"]:
                endings[turn["ending"]] = endings.get(turn["ending"], 0) + 1
            if number % 10 == 0:
                door.ask({"save": "tenth"})
                loaded = door.ask({"load": "tenth"})
                if loaded != turn:
                    sys.exit("turn %d was not the same after loading:\n%s\n%s" % (number, turn, loaded))
                loads += 1
        code = door.leave()
    print("%d turns, %d loads, %d nodes, endings %s, %.1f s, exit %d" % (wanted.turns, loads, len(nodes), endings, time.time() - began, code))
    sys.exit(code)


main()

"""kill -9 of the console at random moments of a canary, then the same command again. Afterwards: no acknowledged
result lost or counted twice, no robot above the cap, decisions as they were, and the end as it should be.
Usage: kill_test.py CLI FLEETSIM [--kills N] [--seed N]
"""

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import time

from programs import FAST_PLAN, Console, Fleet, Folder, Programs, ask_json
from wire_watch import WireWatch

ROBOTS = 20
CAPS = {0: 0, 1: 2, 2: 10, 3: 20}  # robots that fast_plan.json allows in each stage
LONGEST_LIFE = 1.5  # seconds of a console that is to be killed
KILLS_IN_A_RUN = 30
EXPECTED = {True: ("succeeded", 0), False: ("rolled back", 3)}


class Broken(Exception):
    pass


def check(holds, sentence):
    if not holds:
        raise Broken(sentence)


class Run:
    """One rollout in one directory, killed again and again."""

    def __init__(self, draw, good, kills):
        self.draw = draw
        self.good = good
        self.kills_left = kills
        self.kills = 0
        self.folder = Folder()
        self.data = self.folder.of("data")
        self.plan = self.patient_plan()
        self.watch = WireWatch()
        success = "0.99" if good else "0.55"  # a good one is not to be unlucky: the gate may be wrong once in twenty
        self.fleet = Fleet(self.watch.url, ROBOTS, ["--candidate-success", success, "--seed", str(draw.randrange(1 << 30))])
        self.decisions = []

    def patient_plan(self):
        """Silence has tests of its own: on a slow machine, consoles that die before they are up would be one long silence."""
        with open(FAST_PLAN, encoding="utf-8") as file:
            plan = json.load(file)
        plan["leaseSeconds"] = 60
        path = self.folder.of("plan.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan, file)
        return path

    def close(self):
        self.fleet.close()
        self.watch.close()
        self.folder.close()

    def go(self):
        while True:
            console = Console(self.data, plan=self.plan, robots=ROBOTS, timeout=120)
            try:
                self.watch.aim(console.url())
                if self.kills_left == 0:
                    code = console.finish(180)
                    return self.verify_end(console, code)
                ended = self.let_live(console)
            finally:
                console.kill()
                self.watch.aim(None)
            if ended is not None:
                return self.verify_end(console, ended)
            self.kills += 1
            self.kills_left -= 1
            self.verify_between()
            if self.is_over():
                return None

    def let_live(self, console):
        """The exit code, if it ended before its time."""
        try:
            return console.process.wait(timeout=self.draw.uniform(0.0, LONGEST_LIFE))
        except subprocess.TimeoutExpired:
            return None

    def rollouts(self):
        return ask_json("rollouts", "--data", self.data)

    def is_over(self):
        """Killed after the end was on disk but before it was told: over all the same."""
        past = self.rollouts()
        if not past or past[0]["outcome"] not in ("succeeded", "rolled back"):
            return False
        check(past[0]["outcome"] == EXPECTED[self.good][0], f"it ended as {past[0]['outcome']}")
        self.verify_results()
        return True

    def verify_between(self):
        witness = self.watch.witness
        check(not witness.faults, "; ".join(witness.faults[:3]))
        past = self.rollouts()
        check(len(past) <= 1, f"{len(past)} rollouts in one directory")
        decisions = ask_json("show", past[0]["rollout"], "--data", self.data)[0]["decisions"] if past else []
        check(decisions[: len(self.decisions)] == self.decisions, "a decision is not what it was before the kill")
        self.decisions = decisions
        stage = max([d.get("stage", 0) for d in decisions if d["kind"] == "stage-entered"], default=0)
        exposed = len(witness.exposed)
        check(exposed <= CAPS[stage], f"{exposed} robots were told to run the candidate in stage {stage}, {CAPS[stage]} are allowed")

    def verify_end(self, console, code):
        console.wait_for(lambda event: False, 10)
        self.verify_between()
        outcome, expected_code = EXPECTED[self.good]
        summary = console.summary()
        check(code == expected_code, f"exit code {code} instead of {expected_code}: {summary}")
        check(summary["outcome"] == outcome, f"it ended as {summary['outcome']}")
        check(summary["verified"] == summary["robots"], f"{summary['verified']} of {summary['robots']} verified")
        self.verify_results()

    def verify_results(self):
        check(ask_json("audit", "verify", "--data", self.data)[0]["intact"], "the audit chain is broken")
        status = ask_json("status", "--data", self.data)[0]
        witness = self.watch.witness
        with sqlite3.connect(f"{self.data}/slipway.db") as database:
            stored = dict(
                ((robot, boot, seq), ordinal) for robot, boot, seq, ordinal in database.execute("SELECT robot, boot, seq, ordinal FROM batches")
            )
            counted = dict(database.execute("SELECT ordinal, count(*) FROM results WHERE again = 0 GROUP BY ordinal"))
            twice = database.execute(
                "SELECT robot, task FROM results WHERE again = 0 GROUP BY robot, task HAVING count(*) > 1 LIMIT 3"
            ).fetchall()
        lost = [key for key in witness.acknowledged if key not in stored]
        check(not lost, f"{len(lost)} acknowledged batches are not in the journal, for instance {lost[:3]}")
        short = [key for key in witness.acknowledged if counted.get(stored[key], 0) != witness.sent[key]]
        check(not short, f"{len(short)} acknowledged batches were not stored whole, for instance {short[:3]}")
        check(not twice, f"counted twice: {twice}")
        check(sum(counted.values()) == status["results"], f"{sum(counted.values())} rows but the engine counted {status['results']}")
        check(witness.acknowledged, "the witness saw no acknowledgement")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("fleetsim")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    Programs.cli, Programs.fleetsim = options.cli, options.fleetsim
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 30)
    print(f"seed {seed}", flush=True)
    draw = random.Random(seed)
    kills, number = 0, 0
    begin = time.monotonic()
    while kills < options.kills:
        number += 1
        good = number % 3 != 0
        run = Run(draw, good, min(KILLS_IN_A_RUN, options.kills - kills))
        try:
            run.go()
        except Broken as broken:
            print(f"FAILED in run {number} ({'good' if good else 'bad'} candidate, {run.kills} kills, seed {seed}): {broken}")
            for decision in run.decisions:
                print(f"  {decision['at']} {decision['kind']}: {decision['reason']}")
            return 1
        finally:
            run.close()
        kills += run.kills
        acknowledged = len(run.watch.witness.acknowledged)
        print(f"run {number} ({'good' if good else 'bad'} candidate): {run.kills} kills, {acknowledged} acknowledged batches, all well", flush=True)
    print(f"{kills} kills in {number} runs, {time.monotonic() - begin:.0f} s: nothing lost, nothing twice, no cap passed, decisions unchanged")
    return 0


if __name__ == "__main__":
    sys.exit(main())

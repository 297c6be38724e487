"""Pictures of every page with something on it: a shadow run and a rolled back canary in the history, a canary that goes on.
Usage: pictures.py CLI FLEETSIM CONSOLE DIRECTORY [LANGUAGES [STRATEGY [OPTION OF THE CONSOLE]...]]
With a strategy (flag, ab, blue-green, blue-green-pools, shadow) the rollout that goes on is one of that kind. Not a test: for a person
to look at after a change to a screen.
"""

import json
import os
import subprocess
import sys

from programs import CHECKLIST, ROOT, Console, Fleet, Folder, Programs

ROBOTS = 100
FAULTS = ["--fault", "load-fail:2", "--fault", "silent:2"]
SEED = ["--seed", "1"]


def plan_of(folder, strategy, change):
    with open(os.path.join(ROOT, "resources", "plans", strategy + "-demo.json"), encoding="utf-8") as file:
        plan = json.load(file)
    change(plan)
    path = folder.of(plan["name"].replace(" ", "-").replace("/", "-") + ".json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file, indent=2)
    return path


def begin(folder, plan, listen, more):
    """A rollout and its fleet; close the console first."""
    desk = Console(folder.of("data"), plan=plan, robots=ROBOTS, timeout=300, listen=listen)
    return desk, Fleet(desk.url(), ROBOTS, [*SEED, "--baseline-success", "0.94", *more])


def to_the_end(folder, plan, candidate, listen="127.0.0.1:0"):
    desk, fleet = begin(folder, plan, listen, ["--candidate-success", candidate, "--task-seconds", "0.05"])
    desk.finish(300)
    fleet.close()
    desk.close()
    return desk.url().removeprefix("ws://")


def lasting(plan):
    """Another candidate than the barred one, and a second stage that outlasts the pictures."""
    plan["candidate"].update(version="v25", sha256="f" * 64)
    plan["name"] = plan["name"].replace("v24", "v25")
    last = plan["stages"][min(1, len(plan["stages"]) - 1)]
    last["quota"] = 20_000
    last["soakSeconds"] = 3600
    last["longestSeconds"] = 7200


def main():
    Programs.cli, Programs.fleetsim, console, pictures = sys.argv[1:5]
    languages = sys.argv[5] if len(sys.argv) > 5 else "en"
    strategy = sys.argv[6] if len(sys.argv) > 6 else "canary"
    folder = Folder()
    try:
        address = to_the_end(folder, plan_of(folder, "shadow", lambda plan: None), "0.94")
        to_the_end(folder, plan_of(folder, "canary", lambda plan: None), "0.80", address)
        plan = plan_of(folder, strategy, lasting)
        desk, fleet = begin(folder, plan, address, ["--candidate-success", "0.95", "--task-seconds", "0.5", *FAULTS])
        stage = 1 if strategy in ("ab", "shadow") else 2
        desk.wait_for(lambda event: event["event"] == "decision" and event["kind"] == "stage-entered" and f"stage {stage}" in event["reason"], 120)
        desk.wait_for(lambda event: False, 12)
        desk.kill()
        command = [console, "--data", folder.of("data"), "--listen", address, "--accept-any-robot", "--open", plan, "--checklist", CHECKLIST]
        command += ["--screenshots", pictures, "--languages", languages, "--screenshot-after", "6"]  # robots dial in again
        command += sys.argv[7:]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        if "fleet" in locals():
            fleet.close()
        folder.close()


if __name__ == "__main__":
    sys.exit(main())

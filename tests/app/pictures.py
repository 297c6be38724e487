"""Pictures of every page with something on it: a shadow run and a rolled back canary in the history, a canary that goes on.
Usage: pictures.py CLI FLEETSIM CONSOLE DIRECTORY [LANGUAGES [SCENE [OPTION OF THE CONSOLE]...]]
A scene (SCENES below) is what is on the desk, canary when none is named. Not a test: for a person to look at after a change to a screen.
"""

import dataclasses
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


def lasting(plan, at):
    """Another candidate than the barred one, and a stage that outlasts the pictures."""
    plan["candidate"].update(version="v25", sha256="f" * 64)
    plan["name"] = plan["name"].replace("v24", "v25")
    stage = plan["stages"][min(at, len(plan["stages"]) - 1)]
    stage["quota"] = 20_000
    stage["soakSeconds"] = 3600
    stage["longestSeconds"] = 7200


def closed_loop(plan, at):
    lasting(plan, at)
    stage = plan["stages"][at]
    stage.update(name="closed loop", share=0.1, loop={"intervalSeconds": 4, "step": 0.1, "tolerance": 0.02, "leastTasks": 20})
    del plan["stages"][at + 1 : -1]


def swift(plan, at):
    """To the end at once: what follows it is shown."""
    lasting(plan, at)
    for stage in plan["stages"]:
        stage.update(quota=min(stage["quota"], 300), soakSeconds=3, onPass="promote")


def failing(plan, at):
    """Rolled back while two robots cannot be reached."""
    lasting(plan, at)
    plan["stages"][at].update(quota=5000, soakSeconds=15)


@dataclasses.dataclass
class Scene:
    """The rollout that is on the desk: what is changed of its sample plan, and from which decision on it is shown."""

    plan: str
    change: object = lasting
    at: int = 1  # the stage that is shown, from 0
    kind: str = "stage-entered"
    success: str = "0.95"


SCENES = {
    "canary": Scene("canary"),
    "canary-rolled-back": Scene("canary", failing, kind="rollback-started", success="0.70"),
    "blue-green": Scene("blue-green"),
    "blue-green-swapped": Scene("blue-green", at=2),
    "blue-green-clean-up": Scene("blue-green", swift, at=2, kind="cleanup-scheduled"),
    "blue-green-pools": Scene("blue-green-pools"),
    "shadow": Scene("shadow", at=0),
    "flag": Scene("flag"),
    "flag-loop": Scene("flag", closed_loop),
    "ab": Scene("ab", at=0),
}


def main():
    Programs.cli, Programs.fleetsim, console, pictures = sys.argv[1:5]
    languages = sys.argv[5] if len(sys.argv) > 5 else "en"
    scene = SCENES[sys.argv[6] if len(sys.argv) > 6 else "canary"]
    folder = Folder()
    try:
        address = to_the_end(folder, plan_of(folder, "shadow", lambda plan: None), "0.94")
        to_the_end(folder, plan_of(folder, "canary", lambda plan: None), "0.80", address)
        plan = plan_of(folder, scene.plan, lambda plan: scene.change(plan, scene.at))
        desk, fleet = begin(folder, plan, address, ["--candidate-success", scene.success, "--task-seconds", "0.5", *FAULTS])
        shown = lambda event: event["event"] == "decision" and event["kind"] == scene.kind and (
            scene.kind != "stage-entered" or f"stage {scene.at + 1}" in event["reason"])
        if not desk.wait_for(shown, 180):
            raise AssertionError(f"the scene did not come: {desk.kinds()}")
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

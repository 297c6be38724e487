"""A whole rollout as a screen reader does it: through the accessibility bus alone, with the real console under Xvfb.
Opens a plan, ticks the checklist, starts, promotes and rolls back; every control is found by its role and its name.
Usage: accessibility_test.py CONSOLE FLEETSIM. Needs Xvfb, dbus-run-session and Debian's python3 with gi and Atspi.
"""

import atexit
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROBOTS = 20
PATIENCE = 60  # seconds for anything that must come


def within(what, condition, seconds=PATIENCE):
    """The first true answer of the condition; polls, for the bus has no better way that is also bounded."""
    deadline = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.1)


class Screen:
    """The console's window as the bus shows it."""

    def __init__(self, pid):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self.bus = Atspi
        self.GLib = GLib
        self.pid = pid
        self.application = within("the console on the accessibility bus", self._find)

    def _find(self):
        desktop = self.bus.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.pid and child.get_child_count() > 0:
                return child
        return None

    def walk(self, start=None):
        """Everything that shows, without the cells of tables and maps."""
        waiting = [start or self.application]
        while waiting:
            node = waiting.pop()
            try:
                role = node.get_role()
                yield node
                if role in (self.bus.Role.TABLE, self.bus.Role.LIST, self.bus.Role.TREE):
                    continue
                waiting.extend(node.get_child_at_index(i) for i in reversed(range(node.get_child_count())))
            except (self.GLib.Error, AttributeError):
                continue  # gone meanwhile

    def shows(self, node, enabled=True):
        states = node.get_state_set()
        return states.contains(self.bus.StateType.SHOWING) and (not enabled or states.contains(self.bus.StateType.ENABLED))

    def all(self, role, name=".*", enabled=True, start=None):
        found = []
        for node in self.walk(start):
            try:
                if node.get_role() == role and re.fullmatch(name, node.get_name() or "") and self.shows(node, enabled):
                    found.append(node)
            except self.GLib.Error:
                continue
        return found

    def one(self, role, name, enabled=True):
        return within(f"{role.value_nick} named {name}", lambda: (self.all(role, name, enabled) or [None])[0])

    @staticmethod
    def act(node, *names):
        action = node.get_action_iface()
        assert action, f"{node.get_name()} has no action"
        known = [action.get_action_name(i) for i in range(action.get_n_actions())]
        for name in names:
            if name in known:
                assert action.do_action(known.index(name)), name
                return
        raise AssertionError(f"{node.get_name()}: none of {names} among {known}")

    def press(self, name):
        self.act(self.one(self.bus.Role.PUSH_BUTTON, name), "Press")

    def page(self, name):
        # A tab is chosen by its own action; Qt calls it Press.
        self.act(self.one(self.bus.Role.PAGE_TAB, name), "Press", "SetFocus")

    def texts(self):
        words = []
        for node in self.walk():
            try:
                if self.shows(node, enabled=False):
                    words.append(f"{node.get_name() or ''} {node.get_description() or ''}")
            except self.GLib.Error:
                continue
        return "\n".join(words)


class Desk:
    """Xvfb, robots and console, each ended by its own handle."""

    def __init__(self, console, fleetsim, folder):
        self.processes = []
        atexit.register(self.close)  # also when something here fails
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as number:
            display = number.readline().strip()
        environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8")
        plan = plan_in(folder)
        self.data = os.path.join(folder, "data")
        self.console = self.start(
            [console, "--data", self.data, "--listen", "127.0.0.1:0", "--accept-any-robot", "--who", "mara", "--open", plan]
            + ["--checklist", os.path.join(ROOT, "resources", "checklist", "canary-demo.json")],
            env=environment,
        )
        self.screen = Screen(self.console.pid)
        self.screen.page("Live")
        url = within("where the console listens", self.listening)
        self.start([fleetsim, "--url", url, "--robots", str(ROBOTS), "--task-seconds", "0.05", "--baseline-success", "0.97"]
                   + ["--candidate-success", "0.97", "--seed", "1", "--quiet"])

    def start(self, command, **more):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self.processes.append(process)
        return process

    def listening(self):
        found = re.search(r"ws://127\.0\.0\.1:\d+", self.screen.texts())
        return found and found.group(0)

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def plan_in(folder):
    """Two short stages that wait for the operator."""
    with open(os.path.join(ROOT, "tests", "app", "fast_plan.json"), encoding="utf-8") as file:
        plan = json.load(file)
    plan["stages"] = [plan["stages"][0], plan["stages"][2]]
    for stage in plan["stages"]:
        stage["onPass"] = "ask"
    path = os.path.join(folder, "plan.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan, file)
    return path


def rollout(desk):
    screen, role = desk.screen, desk.screen.bus.Role
    within("all robots", lambda: f"{ROBOTS} of {ROBOTS} connected" in screen.texts())

    screen.page("Checklist")
    boxes = within("24 check boxes", lambda: (lambda found: found if len(found) >= 24 else None)(screen.all(role.CHECK_BOX, enabled=False)))
    for box in boxes:
        assert box.get_name(), "a check box without a name"
        states = box.get_state_set()
        if states.contains(screen.bus.StateType.ENABLED) and not states.contains(screen.bus.StateType.CHECKED):
            screen.act(box, "Toggle", "Press")
    within("every item is done", lambda: re.search(r"24 of 24", screen.texts()))

    screen.press("Start")
    screen.press("Start rollout.*")
    within("the rollout runs", lambda: "stage 1 of 2" in screen.texts())

    screen.page("Live")
    within("a decision is asked for", lambda: "this stage asks before it goes on" in screen.texts(), 90)
    screen.press("Promote")
    screen.press("Promote to.*")
    within("stage 2", lambda: "stage 2 of 2" in screen.texts())

    screen.press("Roll back")
    question = screen.one(role.DIALOG, "Roll back .*")
    facts = " ".join(node.get_name() or "" for node in screen.walk(question))
    for fact in ("Scope", "Mid-update", "Offline", "Tasks affected so far"):
        assert fact in facts, f"the dialog does not say: {fact}"
    screen.press("Roll back [0-9]+ robots.*")
    within("every robot is verified", lambda: "Rolled back to v23" in screen.texts())


def nameless(desk):
    """Controls that a screen reader would call by nothing."""
    screen, role = desk.screen, desk.screen.bus.Role
    controls = (role.PUSH_BUTTON, role.CHECK_BOX, role.COMBO_BOX, role.TEXT, role.SLIDER, role.TABLE, role.TREE, role.SPIN_BUTTON, role.PAGE_TAB)
    found = []
    for page in ("Live", "Robots", "Checklist", "Plan", "History"):
        screen.page(page)
        for node in screen.walk():
            try:
                if node.get_role() in controls and screen.shows(node, enabled=False) and not node.get_name():
                    found.append(f"{page}: {node.get_role_name()} in {node.get_parent().get_name() or node.get_parent().get_role_name()}")
            except screen.GLib.Error:
                continue
    return sorted(set(found))


def main():
    console, fleetsim = sys.argv[1:3]
    if os.environ.get("SLIPWAY_ON_THE_BUS") != "1":
        # A bus of its own: nothing of the desktop that runs the test is touched. Debian's own Python has Atspi.
        with tempfile.TemporaryDirectory() as runtime:
            os.chmod(runtime, 0o700)
            environment = dict(os.environ, SLIPWAY_ON_THE_BUS="1", XDG_RUNTIME_DIR=runtime, PYTHONDONTWRITEBYTECODE="1")
            environment.pop("DISPLAY", None)
            command = ["dbus-run-session", "--", "/usr/bin/python3", os.path.abspath(__file__), console, fleetsim]
            sys.exit(subprocess.call(command, env=environment))
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(console, fleetsim, folder)
        try:
            rollout(desk)
            missing = nameless(desk)
            assert not missing, "controls without a name:\n" + "\n".join(missing)
        except AssertionError:
            print(desk.screen.texts()[:6000])
            raise
        finally:
            desk.close()
    print("A rollout was opened, ticked, started, promoted and rolled back through the accessibility bus.")


if __name__ == "__main__":
    main()

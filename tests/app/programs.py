"""Starts the real slipway-cli and slipway-fleetsim for the end-to-end tests and reads what they print.

Every wait is for a condition with a bound; every port is free by 0; every process is ended by its own handle.
"""

import json
import os
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FAST_PLAN = os.path.join(HERE, "fast_plan.json")
DEMO_PLAN = os.path.join(ROOT, "resources", "plans", "canary-demo.json")
CHECKLIST = os.path.join(ROOT, "resources", "checklist", "canary-demo.json")


class Programs:
    """Where the two programs are; set once from the command line of the test."""

    cli = ""
    fleetsim = ""


def remaining(deadline):
    return max(0.0, deadline - time.monotonic())


class Lines:
    """The lines of a process, read on a thread of their own so that waiting has a bound."""

    def __init__(self, stream):
        self.seen = []
        self._new = queue.Queue()
        self._thread = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self._thread.start()

    def _read(self, stream):
        for line in stream:
            self._new.put(line.rstrip("\n"))
        stream.close()
        self._new.put(None)

    def next(self, deadline):
        """The next line; None at the end of the output or at the deadline."""
        try:
            line = self._new.get(timeout=remaining(deadline))
        except queue.Empty:
            return None
        if line is not None:
            self.seen.append(line)
        return line


class Console:
    """slipway-cli run --json on a free port."""

    def __init__(self, data, plan=FAST_PLAN, robots=20, timeout=90, listen="127.0.0.1:0", open_to_all=True, checklist=CHECKLIST, more=(), typed=False):
        command = [Programs.cli, "run", plan, "--listen", listen, "--data", data, "--yes", "--json"]
        command += ["--min-robots", str(robots), "--timeout", str(timeout), *more]
        if checklist:
            command += ["--checklist", checklist]
        if open_to_all:
            command.append("--accept-any-robot")
        self._keyboard, terminal = os.openpty() if typed else (None, subprocess.DEVNULL)
        self.process = subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if typed:
            os.close(terminal)
        self.lines = Lines(self.process.stdout)
        self.errors = Lines(self.process.stderr)
        self.events = []

    def type(self, line):
        """What an operator types at the terminal (made with typed=True)."""
        os.write(self._keyboard, (line + "\n").encode())

    def wait_for(self, matches, seconds=60):
        """The first event that matches, among those seen and those to come."""
        for event in self.events:
            if matches(event):
                return event
        deadline = time.monotonic() + seconds
        while True:
            line = self.lines.next(deadline)
            if line is None:
                return None
            event = json.loads(line)
            self.events.append(event)
            if matches(event):
                return event

    def url(self, seconds=30):
        """Where it listens; an error with its own words if it does not."""
        event = self.wait_for(lambda event: event["event"] == "listening", seconds)
        if not event:
            raise AssertionError(f"slipway-cli run does not listen: {self.text_of_errors()}")
        return event["url"]

    def finish(self, seconds=120):
        """Reads to the end; gives the exit code."""
        self.wait_for(lambda event: False, seconds)
        return self.process.wait(timeout=seconds)

    def summary(self):
        return next((event for event in self.events if event["event"] == "summary"), None)

    def decisions(self):
        return [event for event in self.events if event["event"] == "decision"]

    def kinds(self):
        return [decision["kind"] for decision in self.decisions()]

    def text_of_errors(self):
        deadline = time.monotonic() + 5
        while self.errors.next(deadline) is not None:
            pass
        return "\n".join(self.errors.seen)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.kill()
        if self._keyboard is not None:
            os.close(self._keyboard)
            self._keyboard = None


class Fleet:
    """slipway-fleetsim with quick robots that dial again at once.

    The candidate is better than the gate asks unless a test says otherwise: a sequential gate may be wrong about
    a model that is exactly good once in twenty, and a test may not. For the same reason its seed is fixed unless a test
    says otherwise; simulation is where seeds are many.
    """

    def __init__(self, url, robots=20, more=()):
        command = [Programs.fleetsim, "--url", url, "--robots", str(robots), "--latency-ms", "20"]
        if "--task-seconds" not in more:
            command += ["--task-seconds", "0.1"]
        if "--candidate-success" not in more:
            command += ["--candidate-success", "0.99"]
        if "--seed" not in more:
            command += ["--seed", "1"]
        command += ["--backoff-seconds", "0.05", "--backoff-most-seconds", "1", "--quiet", *more]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Folder:
    """A temporary directory that is removed with everything in it."""

    def __init__(self):
        self.path = tempfile.mkdtemp(prefix="slipway-test-")

    def of(self, name):
        return os.path.join(self.path, name)

    def close(self):
        shutil.rmtree(self.path, ignore_errors=True)


def ask(*arguments, seconds=60):
    """Runs slipway-cli to its end: (exit code, standard output, standard error)."""
    done = subprocess.run(
        [Programs.cli, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds, check=False
    )
    return done.returncode, done.stdout, done.stderr


def ask_json(*arguments):
    """The JSON lines of a command that must succeed."""
    code, output, errors = ask(*arguments, "--json")
    if code != 0:
        raise AssertionError(f"slipway-cli {' '.join(arguments)} ended with {code}: {errors}{output}")
    return [json.loads(line) for line in output.splitlines()]

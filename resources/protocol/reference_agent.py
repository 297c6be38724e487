#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A robot's side of slipway.robot.v1, complete and small: to read, to try, to start from.

    reference_agent.py ws://127.0.0.1:8765 robot-1 --token T --dir ~/robot-1 --model grasp:v23:FILE

Needs the package `websockets`. Replace load() and execute(); keep the rest. Rules in slipway.robot.v1.md.
"""
import argparse, asyncio, datetime, hashlib, json, os, random, shutil, threading, time, urllib.request, uuid

import websockets

RESEND, FLUSH, SPOOL, RETRY = 5.0, 0.2, 10_000, 10.0
NONE = {"mode": "none", "share": 0.0, "salt": ""}
boottime = lambda: time.clock_gettime(time.CLOCK_BOOTTIME)  # runs through suspend
wall = lambda: datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
ref = lambda model: {k: model[k] for k in ("name", "version", "sha256")}


def bucket(salt, task):
    """murmur3_x86_32(salt + ":" + task, seed 0) / 2^32"""
    data, h, mask = f"{salt}:{task}".encode(), 0, 0xFFFFFFFF
    scramble = lambda k: (((k * 0xCC9E2D51 & mask) << 15 | (k * 0xCC9E2D51 & mask) >> 17) & mask) * 0x1B873593 & mask
    for i in range(0, len(data) // 4 * 4, 4):
        h ^= scramble(int.from_bytes(data[i:i + 4], "little"))
        h = ((h << 13 | h >> 19) & mask) * 5 + 0xE6546B64 & mask
    h ^= scramble(int.from_bytes(data[len(data) // 4 * 4:], "little")) if len(data) % 4 else 0
    h ^= len(data)
    h = (h ^ h >> 16) * 0x85EBCA6B & mask
    h = (h ^ h >> 13) * 0xC2B2AE35 & mask
    return (h ^ h >> 16) / 2**32


class Failure(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Agent:
    def __init__(self, args):
        self.args, self.boot, self.path = args, str(uuid.uuid4()), os.path.join(args.dir, "agent.json")
        os.makedirs(args.dir, exist_ok=True)
        # generation, committed and closed: section 5. sent: messages with a seq; results: items without one.
        self.disk = {"generation": 0, "closed": 0, "failure": None, "committed": None, "slots": [], "sent": [], "results": [], "dropped": 0}
        if os.path.exists(self.path):
            with open(self.path) as file:
                self.disk = json.load(file)
        elif args.model:
            name, version, file = args.model.split(":", 2)
            self.disk["committed"] = {"name": name, "version": version, "sha256": self.digest(file)}
            shutil.copy(file, self.file(self.disk["committed"]))
            self.hold(self.disk["committed"])
        self.baseline, self.candidate, self.exposure = self.disk["committed"], None, NONE
        self.phase, self.progress, self.error, self.desired, self.lease_end = "idle", 1.0, None, None, None
        self.seq = self.acked = 0
        self.states, self.worker, self.idle, self.task, self.under_way = [], None, asyncio.Event(), None, {}
        self.fetching = threading.Lock()  # a fetch goes on when the document that wanted it is gone
        self.idle.set()

    # ---- the disk ----
    def save(self):
        with open(self.path + ".new", "w") as file:
            json.dump(self.disk, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(self.path + ".new", self.path)

    def file(self, model):
        return os.path.join(self.args.dir, f"{model['sha256']}.model")

    @staticmethod
    def digest(path):
        sha = hashlib.sha256()
        with open(path, "rb") as file:
            while block := file.read(1 << 20):
                sha.update(block)
        return sha.hexdigest()

    def hold(self, model):
        slot = {"model": {k: model[k] for k in ("name", "version")}, "sha256": model["sha256"], "bytes": os.path.getsize(self.file(model)), "verified": True}
        self.disk["slots"] = [s for s in self.disk["slots"] if s["sha256"] != model["sha256"]] + [slot]
        self.save()

    # ---- documents and lease ----
    def accept(self, doc):
        """True if taken; false: stale."""
        if doc["generation"] < self.disk["generation"]:
            return False
        is_new = self.desired is None or doc["generation"] > self.disk["generation"]
        if is_new:
            self.disk["generation"], self.desired = doc["generation"], doc
            self.save()
        trial = self.desired.get("candidate") and self.desired["exposure"]["mode"] != "none" and self.disk["closed"] != doc["generation"]
        self.lease_end = boottime() + self.desired["leaseMs"] / 1000 if trial and self.desired.get("leaseMs") else None
        if is_new:
            self.start()
        return True

    def start(self):
        if self.worker:
            self.worker.cancel()
        self.worker = asyncio.create_task(self.carry_out())

    def give_up(self, failure):
        """Lease over (failure None) or the candidate failed: back to the baseline, not again in this generation."""
        self.disk["closed"], self.disk["failure"] = self.disk["generation"], failure
        self.save()
        self.lease_end, self.candidate, self.exposure = None, None, NONE
        self.start()

    def end_lease_if_over(self):
        if self.lease_end is not None and boottime() >= self.lease_end:
            self.give_up(None)

    async def carry_out(self):
        doc, closed = self.desired, self.disk["closed"] == self.disk["generation"]
        candidate, exposure = (None, NONE) if closed else (doc.get("candidate"), doc["exposure"])
        between = doc["apply"] == "between-tasks" and not closed
        reload = doc.get("reload") is True  # a drill: what serves is loaded anew and timed by the console
        if self.baseline != ref(doc["baseline"]) or not self.held(doc["baseline"]) or reload:
            while True:  # a missing baseline is fetched until it is there
                try:
                    await self.prepare(doc["baseline"])
                    break
                except Failure as failure:
                    self.say("failed", error={"code": failure.code, "message": str(failure)})
                    await asyncio.sleep(RETRY)
        if self.baseline != ref(doc["baseline"]) or reload or (self.candidate and (not candidate or self.candidate != ref(candidate))):
            if between and not self.idle.is_set():
                self.say("loading")
                await self.idle.wait()
            self.baseline, self.candidate, self.exposure = ref(doc["baseline"]), None, NONE
        if self.disk["committed"] != self.baseline:
            self.disk["committed"] = self.baseline
            self.save()
        if candidate:
            try:
                await self.prepare(candidate, load=exposure["mode"] != "none")
            except Failure as failure:
                return self.give_up({"code": failure.code, "message": str(failure)})
            if between and not self.idle.is_set():
                await self.idle.wait()
            self.candidate = ref(candidate) if exposure["mode"] != "none" else None
            self.exposure = exposure
        failure = self.disk["failure"] if closed else None
        self.say("failed" if failure else "reverted" if closed else "active", error=failure)

    def held(self, model):
        return any(s["sha256"] == model["sha256"] and s["verified"] for s in self.disk["slots"])

    async def prepare(self, model, load=True):
        if not self.held(model):
            self.say("downloading", progress=0.0)
            found = await asyncio.to_thread(self.fetch_alone, model)
            if found != model["sha256"]:
                os.remove(self.file(model))
                raise Failure("digest", f"the file has SHA-256 {found}")
            self.hold(model)
        if load:
            self.say("loading", progress=0.0)
            await self.load(model)

    def fetch_alone(self, model):
        with self.fetching:
            return self.fetch(model)

    def fetch(self, model):
        path = self.file(model)
        have = os.path.getsize(path) if os.path.exists(path) else 0
        if not model.get("uri") and not have:
            raise Failure("download", "the document names no place to fetch it from")
        if model.get("uri") and (not have or have < model.get("bytes", 0)):
            if model.get("bytes", 0) - have > shutil.disk_usage(self.args.dir).free:
                raise Failure("space", "the disk is full")
            try:
                request = urllib.request.Request(model["uri"], headers={"Range": f"bytes={have}-"} if have else {})
                with urllib.request.urlopen(request, timeout=30) as source, open(path, "ab" if have else "wb") as target:
                    if have and source.status != 206:
                        target.truncate(0)
                    shutil.copyfileobj(source, target)
            except (OSError, ValueError) as error:
                raise Failure("download", str(error)) from error
        return self.digest(path)

    # ---- yours ----
    async def load(self, model):
        """Make the model ready to execute tasks; raise Failure("load", why) when it cannot be."""

    async def execute(self, model, task):
        """Run one task; raise to say that the model crashed."""
        started = time.monotonic()
        await asyncio.sleep(self.args.task_seconds * random.uniform(0.5, 1.5))
        return {"ok": random.random() < self.args.success, "latencyMs": (time.monotonic() - started) * 10, "stuck": 0, "error": None}

    async def work(self):
        number = 0
        while self.baseline is None:
            await asyncio.sleep(FLUSH)
        while True:
            number += 1
            name, started = f"{self.boot[:8]}-{number}", wall()
            self.end_lease_if_over()
            chosen = self.candidate and self.exposure["mode"] == "share" and bucket(self.exposure["salt"], name) < self.exposure["share"]
            model = self.candidate if chosen else self.baseline
            self.task = {"id": name, "startedAt": started, "category": "mug"}
            self.idle.clear()
            try:
                outcome = await self.execute(model, name)
            except Exception as error:
                outcome = {"ok": False, "latencyMs": 0.0, "stuck": 0, "error": "crash"}
                if model == self.candidate:
                    self.give_up({"code": "crash", "message": str(error)})
            live = self.desired is None or self.desired.get("serving") is not False
            self.disk["results"].append({"task": name, "category": "mug", "seen": True, "startedAt": started, "endedAt": wall(), "model": {k: model[k] for k in ("name", "version")},
                                         "sha256": model["sha256"], "run": "live" if live else "dummy", **outcome})
            if len(self.disk["results"]) > SPOOL:
                del self.disk["results"][0]
                self.disk["dropped"] += 1
            self.task = None
            self.idle.set()
            await asyncio.sleep(self.args.task_seconds * 0.1)

    # ---- what leaves ----
    def reported(self):
        active = self.candidate if self.candidate and self.exposure["mode"] == "share" and self.exposure["share"] > 0 else self.baseline
        said = {"phase": self.phase, "progress": self.progress, "active": active, "exposure": self.exposure}
        return {**said, "error": self.error} if self.error else said

    def content(self):
        return {"generation": self.disk["generation"], **self.reported(), "slots": self.disk["slots"]}

    def say(self, phase, progress=1.0, error=None):
        self.phase, self.progress, self.error = phase, progress, error
        self.states.append(self.content())

    def report(self):
        pending = len(self.disk["results"]) + sum(len(m["params"].get("items", [])) for m in self.disk["sent"])
        return {"t": wall(), "location": None, "battery": 1.0, "mode": "working" if self.task else "idle", "task": self.task,
                "freeBytes": shutil.disk_usage(self.args.dir).free, "issues": [], "pending": pending}

    async def pump(self, socket, max_batch):
        """Sends what has a seq first, lowest first, then states, then results; one unanswered of each."""
        under_way = {}  # id -> (message, when)
        self.under_way = under_way
        while True:
            self.end_lease_if_over()
            if any(time.monotonic() - when > RESEND for _, when in under_way.values()):
                under_way.clear()
            waiting = [m for m in self.disk["sent"] if all(m is not one for one, _ in under_way.values())]
            free = lambda method: all(one["method"] != method for one, _ in under_way.values())
            if not waiting and self.states and free("state"):
                waiting = [self.number("state", self.states.pop(0))]
            elif not waiting and not self.states and self.disk["results"] and free("results"):
                items, self.disk["results"] = self.disk["results"][:max_batch], self.disk["results"][max_batch:]
                waiting = [self.number("results", {"dropped": self.disk["dropped"], "items": items})]
            if waiting and free(waiting[0]["method"]):
                key = str(uuid.uuid4())
                under_way[key] = (waiting[0], time.monotonic())
                await socket.send(json.dumps({"jsonrpc": "2.0", "id": key, **waiting[0]}))
            else:
                await asyncio.sleep(FLUSH)

    def number(self, method, params):
        self.seq += 1
        message = {"method": method, "params": {"bootId": self.boot, "seq": self.seq, **params}}
        if method == "results":
            self.disk["dropped"] = 0
        self.disk["sent"].append(message)
        self.save()  # before it is sent
        return message

    def answered(self, message):
        sent = self.under_way.pop(message["id"], (None, 0))[0]
        if sent is None:
            return
        if "error" in message:
            if message["error"]["code"] == -32050:
                self.under_way[message["id"]] = (sent, time.monotonic())  # again after RESEND
                return
            self.disk["dropped"] += len(sent["params"].get("items", []))
            sent.update(method="state", params={**{k: sent["params"][k] for k in ("bootId", "seq")}, **self.content()})
            return
        boot, seq = sent["params"]["bootId"], message["result"]["ackSeq"]
        self.acked = max(self.acked, seq) if boot == self.boot else self.acked
        self.disk["sent"] = [m for m in self.disk["sent"] if m["params"]["bootId"] != boot or m["params"]["seq"] > seq]

    async def called(self, socket, message):
        method, key, params = message["method"], message.get("id"), message.get("params") or {}
        self.end_lease_if_over()
        answer = {"error": {"code": -32601, "message": "The method is not known."}}
        if method == "desired":
            taken, generation = self.accept(params), self.disk["generation"]
            stale = {"code": -32003, "message": "The robot has a higher generation.", "data": {"generation": generation}}
            answer = {"result": {"generation": generation, "accepted": True}} if taken else {"error": stale}
        elif method == "lease":
            if self.lease_end is not None and params["generation"] == self.disk["generation"]:
                self.lease_end = boottime() + params["ms"] / 1000
        elif method == "getFullState":
            answer = {"result": {"state": {"bootId": self.boot, "seq": 0, **self.content()}, "report": self.report()}}
            self.under_way.clear()
        elif method == "identify":
            answer = {"result": {}}
        if key is not None:
            await socket.send(json.dumps({"jsonrpc": "2.0", "id": key, **answer}))

    # ---- the connection ----
    async def session(self, socket):
        hello = {"robotId": self.args.robot, "bootId": self.boot, "agent": {"name": "reference-agent-py", "version": "1"}, "site": self.args.site, "kind": self.args.kind,
                 "capabilities": ["flags"], "freeBytes": shutil.disk_usage(self.args.dir).free, "slots": self.disk["slots"], "reported": self.reported(),
                 "generation": self.disk["generation"], "ackSeq": self.acked}
        await socket.send(json.dumps({"jsonrpc": "2.0", "id": "hello", "method": "hello", "params": hello}))
        answer = json.loads(await socket.recv())
        if "result" not in answer:
            raise OSError(answer["error"]["message"])
        welcome = answer["result"]
        self.states = self.states[-1:]
        for message in self.disk["sent"]:  # not acknowledged: again, a state with what is so now
            if message["method"] == "state":
                message["params"].update(self.content())
        pump = asyncio.create_task(self.pump(socket, welcome["maxBatch"]))
        reports = asyncio.create_task(self.reports(socket, welcome["reportIntervalMs"] / 1000))
        if welcome.get("desired"):
            self.accept(welcome["desired"])
        await asyncio.sleep(0)
        try:
            async for text in socket:
                message = json.loads(text)
                await self.called(socket, message) if "method" in message else self.answered(message)
        finally:
            pump.cancel()
            reports.cancel()

    async def reports(self, socket, interval):
        while True:
            await socket.send(json.dumps({"jsonrpc": "2.0", "method": "report", "params": self.report()}))
            await asyncio.sleep(interval)

    async def watch_lease(self):
        while True:  # also while offline
            self.end_lease_if_over()
            await asyncio.sleep(FLUSH)

    async def run(self):
        background = [asyncio.create_task(self.work()), asyncio.create_task(self.watch_lease())]
        headers, wait = {"Authorization": f"Bearer {self.args.token}"} if self.args.token else {}, 1.0
        while True:
            try:
                url = f"{self.args.url}/v1/robots/{self.args.robot}"
                async with websockets.connect(url, subprotocols=["slipway.robot.v1"], extra_headers=headers, max_size=1 << 16) as socket:
                    wait = 1.0
                    await self.session(socket)
            except (OSError, asyncio.TimeoutError, websockets.WebSocketException) as error:
                print(f"{wall()} {type(error).__name__}: {error}", flush=True)
            for task in background:
                if task.done():
                    task.result()  # a defect in execute() or here: stop loudly
            await asyncio.sleep(random.uniform(0, wait))
            wait = min(60.0, wait * 2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("robot")
    parser.add_argument("--token")
    parser.add_argument("--dir", required=True, help="folder for models and the agent's memory")
    parser.add_argument("--model", help="name:version:FILE of the model in service, for the first start")
    parser.add_argument("--site", default="north")
    parser.add_argument("--kind", default="arm")
    parser.add_argument("--task-seconds", type=float, default=20.0)
    parser.add_argument("--success", type=float, default=0.92)
    asyncio.run(Agent(parser.parse_args()).run())

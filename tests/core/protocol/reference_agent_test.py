#!/usr/bin/env python3
"""Plays a console against resources/protocol/reference_agent.py: trial, stale document, lease end, reconnect,
rollback, wrong digest, commit, power loss. Exit 77 (skipped) without the package `websockets`."""
import asyncio, hashlib, json, pathlib, subprocess, sys, tempfile

try:
    import websockets
except ImportError:
    sys.exit(77)
try:
    import jsonschema
except ImportError:
    jsonschema = None

PROTOCOL = pathlib.Path(sys.argv[1])
SCHEMAS = {path.name: json.loads(path.read_text()) for path in (PROTOCOL / "schemas").iterdir()}
BASE = "https://slipway.invalid/protocol/v1/"


def check_schema(message):
    if jsonschema is None:
        return
    schema = SCHEMAS[message["method"] + ".schema.json"]
    resolver = jsonschema.RefResolver(schema["$id"], schema, store={BASE + name: one for name, one in SCHEMAS.items()})
    jsonschema.Draft202012Validator(schema, resolver=resolver).validate(message)


class Console:
    def __init__(self):
        self.connections, self.answers, self.states, self.counted, self.models = [], {}, [], {}, set()
        self.last_seq, self.faults = {}, []

    async def serve(self, socket, *_):
        try:
            async for text in socket:
                await self.take(socket, json.loads(text))
        except websockets.ConnectionClosed:
            pass
        except Exception as error:  # a fault of the agent: told by the main thread
            self.faults.append(repr(error))

    async def take(self, socket, message):
        if "method" not in message:
            self.answers[message["id"]] = message
            return
        check_schema(message)
        method, params = message["method"], message["params"]
        if method == "hello":
            welcome = {"sessionId": "1", "time": "2026-11-23T14:50:18Z", "reportIntervalMs": 200, "leaseMs": 2000, "maxMessageBytes": 65536, "maxBatch": 100}
            await socket.send(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": welcome}))
            self.connections.append(socket)
        elif method in ("state", "results"):
            boot, seq = params["bootId"], params["seq"]
            last = self.last_seq.get(boot, 0)
            if seq > last + 1:
                self.faults.append(f"seq {seq} after {last}")
                return
            if seq == last + 1:
                self.last_seq[boot] = seq
                self.count(method, params)
            await socket.send(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": {"ackSeq": seq}}))

    def count(self, method, params):
        if method == "state":
            self.states.append((params["generation"], params["phase"], params["active"]["version"]))
        for item in params.get("items", []):
            version = item["model"]["version"]
            if version == "v24" and not any(state[1:] == ("active", "v24") for state in self.states):
                self.faults.append("a result of the candidate before the state that says active")
            self.counted[item["task"]] = self.counted.get(item["task"], 0) + 1
            self.models.add(version)

    async def desire(self, document):
        await self.connections[-1].send(json.dumps({"jsonrpc": "2.0", "id": document["generation"], "method": "desired", "params": document}))

    async def until(self, condition, what):
        for _ in range(600):
            assert not self.faults, self.faults
            if condition():
                print("ok:", what, flush=True)
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"not within 30 s: {what}; {self.states}")


def model(folder, version):
    path = folder / version
    path.write_text(version * 100)
    data = path.read_bytes()
    return {"name": "grasp", "version": version, "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data), "uri": path.as_uri()}


def document(generation, baseline, candidate=None, lease=None):
    exposure = {"mode": "share", "share": 1.0, "salt": "s"} if candidate else {"mode": "none"}
    return {"generation": generation, "baseline": baseline, "candidate": candidate, "exposure": exposure, "serving": True,
            "keep": ["v23", "v24"], "apply": "between-tasks", "leaseMs": lease}


async def play(folder):
    console, v23, v24 = Console(), model(folder, "v23"), model(folder, "v24")
    server = await websockets.serve(console.serve, "127.0.0.1", 0, subprotocols=["slipway.robot.v1"])
    url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    command = [sys.executable, str(PROTOCOL / "reference_agent.py"), url, "r1", "--dir", str(folder / "robot"),
               "--model", f"grasp:v23:{folder / 'v23'}", "--task-seconds", "0.05"]
    robot = subprocess.Popen(command)
    try:
        await console.until(lambda: console.connections, "hello")
        await console.desire(document(5, v23, v24, lease=2000))
        await console.until(lambda: (5, "active", "v24") in console.states, "the candidate is active")
        await console.until(lambda: "v24" in console.models, "results of the candidate")
        await console.desire(document(4, v23))
        await console.until(lambda: 4 in console.answers, "an answer to a stale document")
        assert console.answers[4]["error"]["code"] == -32003 and console.answers[4]["error"]["data"]["generation"] == 5
        await console.until(lambda: (5, "reverted", "v23") in console.states, "the lease end reverts")
        await console.desire(document(6, v23, v24, lease=60000))
        await console.until(lambda: (6, "active", "v24") in console.states, "a higher generation is taken")
        await console.connections[-1].close()
        await console.until(lambda: len(console.connections) == 2, "a reconnect")
        await console.desire(document(7, v23))
        await console.until(lambda: (7, "active", "v23") in console.states, "rollback")
        await console.desire(document(8, v23, {**v24, "version": "v25", "sha256": "0" * 64}, lease=60000))
        await console.until(lambda: (8, "failed", "v23") in console.states, "a wrong digest fails")
        await console.desire(document(9, v24))
        await console.until(lambda: (9, "active", "v24") in console.states, "commit")
        await console.desire({**document(10, v24), "reload": True})
        await console.until(lambda: (10, "loading", "v24") in console.states and (10, "active", "v24") in console.states, "a drill")
        robot.kill()
        robot.wait()
        robot = subprocess.Popen(command)
        await console.until(lambda: len(console.connections) == 3, "boot after power loss")
        counted = len(console.counted)
        await console.until(lambda: len(console.counted) > counted + 5, "results after the boot")
        twice = [task for task, times in console.counted.items() if times > 1]
        assert not twice, twice
    finally:
        robot.kill()
        robot.wait()


with tempfile.TemporaryDirectory() as name:
    asyncio.run(play(pathlib.Path(name)))

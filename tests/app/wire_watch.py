"""A TCP relay between robots and console that reads along: which results the robots sent, which of them the
console acknowledged, who was told to run the candidate. It is the witness of the kill test, independent of both.
"""

import asyncio
import json
import threading


class Frames:
    """Cuts a WebSocket byte stream into text messages, after the HTTP head."""

    def __init__(self):
        self._bytes = bytearray()
        self._head_done = False
        self._message = bytearray()

    def feed(self, data):
        self._bytes += data
        if not self._head_done:
            end = self._bytes.find(b"\r\n\r\n")
            if end < 0:
                return
            del self._bytes[: end + 4]
            self._head_done = True
        while True:
            frame = self._take()
            if frame is None:
                return
            final, opcode, payload = frame
            if opcode > 2:
                continue
            self._message += payload
            if final:
                yield bytes(self._message)
                self._message.clear()

    def _take(self):
        data = self._bytes
        if len(data) < 2:
            return None
        length, at = data[1] & 0x7F, 2
        if length == 126:
            length, at = int.from_bytes(data[2:4], "big"), 4
        elif length == 127:
            length, at = int.from_bytes(data[2:10], "big"), 10
        masked = data[1] & 0x80
        end = at + (4 if masked else 0) + length
        if len(data) < end or (length >= 126 and len(data) < at):
            return None
        payload = bytes(data[at + 4 : end] if masked else data[at:end])
        if masked and length:
            key = bytes(data[at : at + 4])
            mask = (key * (length // 4 + 1))[:length]
            payload = (int.from_bytes(payload, "big") ^ int.from_bytes(mask, "big")).to_bytes(length, "big")
        final, opcode = data[0] & 0x80, data[0] & 0x0F
        del data[:end]
        return final, opcode, payload


class Witness:
    """What went over the wire, in the end."""

    def __init__(self):
        self.sent = {}  # (robot, boot, seq) -> number of items
        self.acknowledged = set()  # (robot, boot, seq)
        self.exposed = set()  # robots that were told to run the candidate on trial
        self.generations = {}  # robot -> highest generation sent
        self.faults = []

    def from_robot(self, robot, pending, message):
        method = message.get("method")
        if method == "results":
            params = message["params"]
            key = (robot, params["bootId"], params["seq"])
            if self.sent.setdefault(key, len(params["items"])) != len(params["items"]):
                self.faults.append(f"{key} was sent again with other contents")
            pending[json.dumps(message["id"])] = key

    def from_console(self, robot, pending, message):
        if "result" in message:
            key = pending.pop(json.dumps(message["id"]), None)
            if key:
                self.acknowledged.add(key)
            desired = message["result"].get("desired") if isinstance(message["result"], dict) else None
        else:
            desired = message.get("params") if message.get("method") == "desired" else None
        if desired:
            self._desired(robot, desired)

    def _desired(self, robot, desired):
        generation = desired["generation"]
        if generation < self.generations.get(robot, 0):
            self.faults.append(f"{robot} was sent generation {generation} after {self.generations[robot]}")
        self.generations[robot] = max(generation, self.generations.get(robot, 0))
        exposure = desired.get("exposure") or {}
        if desired.get("candidate") and exposure.get("mode") == "share" and exposure.get("share", 0) > 0:
            self.exposed.add(robot)


class WireWatch:
    """The relay: one port for the robots, whatever port the console has at the moment."""

    def __init__(self):
        self.witness = Witness()
        self.port = None
        self._target = None
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(timeout=10)

    def aim(self, url):
        """Robots that dial from now on get here; None: nobody is there."""
        self._target = int(url.rsplit(":", 1)[1]) if url else None

    @property
    def url(self):
        return f"ws://127.0.0.1:{self.port}"

    def close(self):
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)

    def _run(self):
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()

    async def _serve(self, reader, writer):
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            robot = head.split(b" ", 2)[1].decode().rsplit("/", 1)[1]
            if self._target is None:
                raise ConnectionRefusedError
            console_reader, console_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            writer.close()
            return
        console_writer.write(head)
        pending = {}
        inward, outward = Frames(), Frames()
        list(inward.feed(head))
        await asyncio.gather(
            self._relay(reader, console_writer, inward, lambda message: self.witness.from_robot(robot, pending, message)),
            self._relay(console_reader, writer, outward, lambda message: self.witness.from_console(robot, pending, message)),
        )

    async def _relay(self, reader, writer, frames, saw):
        try:
            while data := await reader.read(65536):
                # Noted before it is passed on: what a robot can know, the witness knows.
                for message in frames.feed(data):
                    try:
                        saw(json.loads(message))
                    except (ValueError, KeyError, TypeError) as error:
                        self.witness.faults.append(f"unreadable message: {error}: {message[:80]}")
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

import asyncio
from collections import deque


class _Entry:
    def __init__(self, fingerprint):
        self.fingerprint = fingerprint
        self.done = False
        self.result = None
        self.line = deque()


class IdempotencyStore:
    """Every caller has a future of its own; a worker for each key goes through them until one task gives a result."""

    def __init__(self, retention_ms, clock):
        self.retention_ms = retention_ms
        self.clock = clock
        self.entries = {}
        self.expiries = deque()
        self.workers = set()

    async def run(self, key, fingerprint, task):
        self._expire()
        entry = self.entries.get(key)
        if entry is None:
            entry = self.entries[key] = _Entry(fingerprint)
            worker = asyncio.create_task(self._work(key, entry))
            # The loop itself holds tasks only weakly.
            self.workers.add(worker)
            worker.add_done_callback(self.workers.discard)
        if entry.fingerprint != fingerprint:
            raise RuntimeError("conflict")
        if entry.done:
            return entry.result
        outcome = asyncio.get_running_loop().create_future()
        entry.line.append((task, outcome))
        return await outcome

    def size(self):
        self._expire()
        return len(self.entries)

    async def _work(self, key, entry):
        while entry.line:
            task, outcome = entry.line.popleft()
            try:
                entry.result = await task()
            except Exception as error:
                if not outcome.done():
                    outcome.set_exception(error)
                continue
            entry.done = True
            self.expiries.append((self.clock.now() + self.retention_ms, key))
            for waiting in [outcome, *(each for _, each in entry.line)]:
                if not waiting.done():
                    waiting.set_result(entry.result)
            entry.line.clear()
            return
        del self.entries[key]

    def _expire(self):
        while self.expiries and self.expiries[0][0] <= self.clock.now():
            _, key = self.expiries.popleft()
            del self.entries[key]

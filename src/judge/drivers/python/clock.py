"""The clock of a scenario: nothing moves it but a step."""

from .kept import builtins as __builtins__

from asyncio import get_running_loop
from heapq import heappop, heappush
from math import ceil
from types import coroutine

from .shown import shown

# Milliseconds. 1 / 3 * 3000 is a hair over 1000 in floating point, and still means 1000.
ROUNDING = 1e-6


@coroutine
def turn():
    """Lets everything else that is ready go first, once."""
    yield


class Clock:
    """`now()` in whole milliseconds, and `await sleep(ms)`."""

    def __init__(self, start):
        self.start = start
        self.time = start
        self._sleepers = []
        self._registered = 0
        self._asleep = 0

    def now(self):
        return self.time

    async def sleep(self, ms):
        """Waits until the clock stands `ms` milliseconds later. A cancelled sleeper is forgotten."""
        if isinstance(ms, bool) or not isinstance(ms, (int, float)) or ms != ms:
            raise TypeError("clock.sleep takes a number of milliseconds, not " + shown(ms, 60))
        self._asleep += 1
        try:
            await self.wait(ms)
        finally:
            self._asleep -= 1

    async def wait(self, ms):
        """As `sleep`, for what the test itself delays: it does not count as a sleeper."""
        if not ms > 0:
            await turn()
            return
        self._registered += 1
        woken = get_running_loop().create_future()
        # The number keeps the order of registration among sleepers of one time, and futures uncompared.
        heappush(self._sleepers, (self.time + max(1, ceil(ms - ROUNDING)), self._registered, woken))
        await woken

    @property
    def sleepers(self):
        """How many calls of `sleep` are not yet due."""
        return self._asleep

    def wake_next(self, until):
        """Wakes the next sleeper due at `until` or before, the clock standing at its time; False when there is none."""
        while self._sleepers and self._sleepers[0][0] <= until:
            due, _, woken = heappop(self._sleepers)
            if not woken.done():
                self.time = max(self.time, due)
                woken.set_result(None)
                return True
        return False


class GivenClock:
    """What the solution gets of it."""

    def __init__(self, clock):
        self.now = clock.now
        self.sleep = clock.sleep

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    def now(self) -> int: ...

    async def sleep(self, ms: int) -> None: ...


@dataclass
class _Waiter:
    need: int
    admitted: asyncio.Future[None]


class TokenBucket:
    """Counts in thousandths of a token: one millisecond brings exactly `refill_per_second` of them."""

    def __init__(self, capacity: int, refill_per_second: int, clock: Clock) -> None:
        self._brim = capacity * 1000
        self._rate = refill_per_second
        self._clock = clock
        self._level = self._brim
        self._latest = clock.now()
        self._waiters: deque[_Waiter] = deque()
        self._server: asyncio.Task[None] | None = None

    def try_acquire(self, n: int) -> bool:
        if self._waiters:
            return False
        return self._spend(n * 1000)

    async def acquire(self, n: int) -> None:
        need = n * 1000
        if need > self._brim:
            raise ValueError(f"{n} is more than the bucket can hold")
        if not self._waiters and self._spend(need):
            return
        waiter = _Waiter(need, asyncio.get_running_loop().create_future())
        self._waiters.append(waiter)
        if self._server is None:
            self._server = asyncio.create_task(self._serve())
        await waiter.admitted

    async def _serve(self) -> None:
        while self._waiters:
            head = self._waiters[0]
            if self._spend(head.need):
                self._waiters.popleft()
                head.admitted.set_result(None)
            else:
                missing = head.need - self._level
                await self._clock.sleep(-(-missing // self._rate))
        self._server = None

    def _spend(self, need: int) -> bool:
        now = max(self._latest, self._clock.now())
        self._level = min(self._brim, self._level + (now - self._latest) * self._rate)
        self._latest = now
        if self._level < need:
            return False
        self._level -= need
        return True

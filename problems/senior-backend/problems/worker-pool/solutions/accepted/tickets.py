import asyncio
from typing import Awaitable, Callable


class WorkerPool:
    """Ticket n may start once n - limit + 1 tasks have ended: no queue, only two counters and a condition."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._issued = 0
        self._ended = 0
        self._closed = False
        self._changed = asyncio.Condition()

    async def submit(self, task: Callable[[], Awaitable[int]]) -> int:
        if self._closed:
            raise RuntimeError("closed")
        ticket = self._issued
        self._issued += 1
        async with self._changed:
            await self._changed.wait_for(lambda: ticket < self._ended + self._limit)
        try:
            return await task()
        finally:
            async with self._changed:
                self._ended += 1
                self._changed.notify_all()

    async def close(self) -> None:
        self._closed = True
        async with self._changed:
            await self._changed.wait_for(lambda: self._ended == self._issued)

import asyncio
from typing import Awaitable, Callable, Set


class WorkerPool:
    """Callers pass a lock one behind the other; whoever holds it waits until one of the running tasks ends."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._turnstile = asyncio.Lock()
        self._active: Set["asyncio.Future[int]"] = set()
        self._closed = False

    async def submit(self, task: Callable[[], Awaitable[int]]) -> int:
        if self._closed:
            raise RuntimeError("submit after close")
        async with self._turnstile:
            while len(self._active) >= self._limit:
                await asyncio.wait(self._active, return_when=asyncio.FIRST_COMPLETED)
            work = asyncio.ensure_future(task())
            self._active.add(work)
            work.add_done_callback(self._active.discard)
        return await work

    async def close(self) -> None:
        self._closed = True
        async with self._turnstile:
            # The lock serves in order: whoever was accepted before has started by now.
            still_active = set(self._active)
        if still_active:
            await asyncio.wait(still_active)

import asyncio
from typing import Awaitable, Callable, Set


class WorkerPool:
    """The library's semaphore counts the slots and keeps the line; the pool remembers what is not done yet."""

    def __init__(self, limit: int) -> None:
        self._slots = asyncio.Semaphore(limit)
        self._open: Set["asyncio.Task[int]"] = set()
        self._closed = False

    async def submit(self, task: Callable[[], Awaitable[int]]) -> int:
        if self._closed:
            raise RuntimeError("WorkerPool is closed")
        work = asyncio.create_task(self._run(task))
        self._open.add(work)
        work.add_done_callback(self._open.discard)
        return await work

    async def close(self) -> None:
        self._closed = True
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _run(self, task: Callable[[], Awaitable[int]]) -> int:
        async with self._slots:
            return await task()

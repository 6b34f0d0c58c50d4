import asyncio
from collections import deque
from typing import Awaitable, Callable, Deque, List


class WorkerPool:
    """Runs at most `limit` tasks at once; a task that ends hands its slot to the one that has waited longest."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        # Slots nobody holds. While a task is waiting there are none.
        self._free = limit
        self._line: Deque["asyncio.Future[None]"] = deque()
        self._closers: List["asyncio.Future[None]"] = []
        self._closed = False

    async def submit(self, task: Callable[[], Awaitable[int]]) -> int:
        if self._closed:
            raise RuntimeError("The pool is closed.")
        await self._take_slot()
        try:
            return await task()
        finally:
            self._pass_slot_on()

    async def close(self) -> None:
        self._closed = True
        if self._free == self._limit:
            return
        idle = asyncio.get_running_loop().create_future()
        self._closers.append(idle)
        await idle

    async def _take_slot(self) -> None:
        if self._free > 0:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        await turn

    def _pass_slot_on(self) -> None:
        if self._line:
            # The slot changes hands without becoming free, so nobody can take it in between.
            self._line.popleft().set_result(None)
            return
        self._free += 1
        if self._free == self._limit:
            for idle in self._closers:
                idle.set_result(None)
            self._closers.clear()

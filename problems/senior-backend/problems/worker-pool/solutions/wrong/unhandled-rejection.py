import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self._limit = limit
        self._free = limit
        self._line = deque()
        self._closers = []
        self._closed = False

    async def submit(self, task):
        if self._closed:
            raise RuntimeError("pool is closed")
        if self._free > 0:
            self._free -= 1
        else:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            await turn
        work = asyncio.ensure_future(task())
        asyncio.create_task(self._release_after(work))
        return await work

    async def close(self):
        self._closed = True
        if self._free < self._limit:
            idle = asyncio.get_running_loop().create_future()
            self._closers.append(idle)
            await idle

    async def _release_after(self, work):
        try:
            await work
        finally:
            self._release()

    def _release(self):
        if self._line:
            self._line.popleft().set_result(None)
            return
        self._free += 1
        if self._free == self._limit:
            for idle in self._closers:
                idle.set_result(None)
            self._closers = []

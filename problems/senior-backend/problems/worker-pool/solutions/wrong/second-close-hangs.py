import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self._limit = limit
        self._running = 0
        self._line = deque()
        self._closed = False
        self._idle = None

    async def submit(self, task):
        if self._closed:
            raise RuntimeError("pool is closed")
        if self._running < self._limit:
            self._running += 1
        else:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            await turn
        try:
            return await task()
        finally:
            self._release()

    async def close(self):
        self._closed = True
        if self._running == 0:
            return
        self._idle = asyncio.get_running_loop().create_future()
        await self._idle

    def _release(self):
        if self._line:
            self._line.popleft().set_result(None)
            return
        self._running -= 1
        if self._running == 0 and self._idle is not None:
            self._idle.set_result(None)

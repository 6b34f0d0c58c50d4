import asyncio


class WorkerPool:
    def __init__(self, limit):
        self._limit = limit
        self._free = limit
        self._waiting = []
        self._idle = asyncio.Event()
        self._closed = False

    async def submit(self, task):
        if self._closed:
            raise RuntimeError("pool is closed")
        self._idle.clear()
        if self._free > 0:
            self._free -= 1
        else:
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            await turn
        try:
            return await task()
        finally:
            self._release()

    async def close(self):
        self._closed = True
        if self._free < self._limit:
            await self._idle.wait()

    def _release(self):
        if self._waiting:
            self._waiting.pop().set_result(None)
            return
        self._free += 1
        if self._free == self._limit:
            self._idle.set()

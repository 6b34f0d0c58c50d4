import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self._free = limit
        self._line = deque()
        self._open = set()
        self._closed = False

    async def submit(self, task):
        if self._closed:
            raise RuntimeError("pool is closed")
        work = asyncio.ensure_future(self._run_in_slot(task))
        self._open.add(work)
        work.add_done_callback(self._open.discard)
        return await work

    async def close(self):
        self._closed = True
        if self._open:
            await asyncio.wait(self._open)

    async def _run_in_slot(self, task):
        if self._free == 0:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            await turn
        else:
            self._free -= 1
        result = await task()
        if self._line:
            self._line.popleft().set_result(None)
        else:
            self._free += 1
        return result

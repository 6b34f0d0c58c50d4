import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.running = 0
        self.closed = False
        self.line = deque()
        self.idle = asyncio.Event()

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        if self.running > self.limit:
            turn = asyncio.get_running_loop().create_future()
            self.line.append(turn)
            await turn
        else:
            self.running += 1
        self.idle.clear()
        try:
            return await task()
        finally:
            if self.line:
                self.line.popleft().set_result(None)
            else:
                self.running -= 1
                if self.running == 0:
                    self.idle.set()

    async def close(self):
        self.closed = True
        if self.running > 0:
            await self.idle.wait()

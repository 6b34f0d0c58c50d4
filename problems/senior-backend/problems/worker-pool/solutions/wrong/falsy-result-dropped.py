import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.running = 0
        self.closed = False
        self.waiting = deque()
        self.closers = []

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        if self.running < self.limit:
            self.running += 1
        else:
            turn = asyncio.get_running_loop().create_future()
            self.waiting.append(turn)
            await turn
        value, error = await self.attempt(task)
        self.release()
        if value:
            return value
        raise error or RuntimeError("the task gave no result")

    async def close(self):
        self.closed = True
        if self.running > 0:
            idle = asyncio.get_running_loop().create_future()
            self.closers.append(idle)
            await idle

    async def attempt(self, task):
        try:
            return await task(), None
        except Exception as error:
            return None, error

    def release(self):
        if self.waiting:
            self.waiting.popleft().set_result(None)
            return
        self.running -= 1
        if self.running == 0:
            for idle in self.closers:
                idle.set_result(None)
            self.closers = []

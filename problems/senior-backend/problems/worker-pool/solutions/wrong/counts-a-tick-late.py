import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.running = 0
        self.line = deque()
        self.open = set()
        self.closed = False

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        answer = asyncio.get_running_loop().create_future()
        self.line.append((task, answer))
        self.start_next()
        return await answer

    async def close(self):
        self.closed = True
        while self.open:
            await asyncio.wait(self.open)

    def start_next(self):
        if self.line and self.running < self.limit:
            work = asyncio.create_task(self.run(*self.line.popleft()))
            self.open.add(work)
            work.add_done_callback(self.open.discard)

    async def run(self, task, answer):
        self.running += 1
        try:
            answer.set_result(await task())
        except Exception as error:
            answer.set_exception(error)
        self.running -= 1
        self.start_next()

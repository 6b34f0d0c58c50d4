import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.queue = deque()
        self.active = set()
        self.closed = False

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        answer = asyncio.get_running_loop().create_future()
        self.queue.append((task, answer))
        self.start_next()
        return await answer

    async def close(self):
        self.closed = True
        if self.active:
            await asyncio.wait(set(self.active))

    def start_next(self):
        while self.queue and len(self.active) < self.limit:
            work = asyncio.ensure_future(self.run(*self.queue.popleft()))
            self.active.add(work)
            work.add_done_callback(self.ended)

    async def run(self, task, answer):
        try:
            answer.set_result(await task())
        except Exception as error:
            answer.set_exception(error)

    def ended(self, work):
        self.active.discard(work)
        self.start_next()

import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.queue = deque()
        self.batch = []
        self.closed = False
        self.closers = []

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        answer = asyncio.get_running_loop().create_future()
        self.queue.append((task, answer))
        self.fill_batch()
        return await answer

    async def close(self):
        self.closed = True
        if self.batch:
            drained = asyncio.get_running_loop().create_future()
            self.closers.append(drained)
            await drained

    def fill_batch(self):
        while self.queue and len(self.batch) < self.limit:
            work = asyncio.ensure_future(self.run(*self.queue.popleft()))
            self.batch.append(work)
            work.add_done_callback(self.finish)

    async def run(self, task, answer):
        try:
            answer.set_result(await task())
        except Exception as error:
            answer.set_exception(error)

    def finish(self, _work):
        if not all(work.done() for work in self.batch):
            return
        self.batch = []
        self.fill_batch()
        if not self.batch:
            for drained in self.closers:
                drained.set_result(None)
            self.closers = []

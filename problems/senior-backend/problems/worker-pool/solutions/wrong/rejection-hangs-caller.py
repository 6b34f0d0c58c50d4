import asyncio
import logging
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.running = set()
        self.queue = deque()
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
        while self.running:
            await asyncio.wait(self.running)

    def start_next(self):
        while self.queue and len(self.running) < self.limit:
            work = asyncio.ensure_future(self.run(*self.queue.popleft()))
            self.running.add(work)
            work.add_done_callback(self.ended)

    async def run(self, task, answer):
        try:
            answer.set_result(await task())
        except Exception as error:
            logging.warning("task failed: %s", error)

    def ended(self, work):
        self.running.discard(work)
        self.start_next()

import asyncio
from collections import deque


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.running = 0
        self.queue = deque()
        self.open = set()
        self.closed = False
        self.changed = asyncio.Event()
        self.dispatcher = None

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        if self.dispatcher is None:
            self.dispatcher = asyncio.create_task(self.dispatch())
        answer = asyncio.get_running_loop().create_future()
        self.open.add(answer)
        answer.add_done_callback(self.open.discard)
        self.queue.append((task, answer))
        self.changed.set()
        return await answer

    async def close(self):
        self.closed = True
        while self.open:
            await asyncio.wait(self.open)
        if self.dispatcher is not None:
            self.dispatcher.cancel()

    async def dispatch(self):
        while True:
            await self.changed.wait()
            self.changed.clear()
            if self.queue and self.running < self.limit:
                self.running += 1
                asyncio.create_task(self.run(*self.queue.popleft()))

    async def run(self, task, answer):
        try:
            answer.set_result(await task())
        except Exception as error:
            answer.set_exception(error)
        self.running -= 1
        self.changed.set()

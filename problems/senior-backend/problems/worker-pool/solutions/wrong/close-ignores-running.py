import asyncio


class WorkerPool:
    """`limit` workers share one queue; closing waits until the queue is empty."""

    def __init__(self, limit):
        self.limit = limit
        self.queue = None
        self.workers = []
        self.emptied = asyncio.Event()
        self.emptied.set()
        self.closed = False

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        if self.queue is None:
            self.queue = asyncio.Queue()
            self.workers = [asyncio.create_task(self.work()) for _ in range(self.limit)]
        answer = asyncio.get_running_loop().create_future()
        self.emptied.clear()
        self.queue.put_nowait((task, answer))
        return await answer

    async def close(self):
        self.closed = True
        await self.emptied.wait()

    async def work(self):
        while True:
            task, answer = await self.queue.get()
            if self.queue.empty():
                self.emptied.set()
            try:
                answer.set_result(await task())
            except Exception as error:
                answer.set_exception(error)

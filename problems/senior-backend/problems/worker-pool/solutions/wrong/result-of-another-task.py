import asyncio


class WorkerPool:
    """A fixed crew of workers between a queue of tasks and a queue of outcomes."""

    def __init__(self, limit):
        self.limit = limit
        self.tasks = None
        self.outcomes = None
        self.workers = []
        self.closed = False

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        if self.tasks is None:
            self.tasks = asyncio.Queue()
            self.outcomes = asyncio.Queue()
            self.workers = [asyncio.create_task(self.work()) for _ in range(self.limit)]
        self.tasks.put_nowait(task)
        value, error = await self.outcomes.get()
        if error is not None:
            raise error
        return value

    async def close(self):
        self.closed = True
        if self.tasks is not None:
            await self.tasks.join()
        for worker in self.workers:
            worker.cancel()

    async def work(self):
        while True:
            task = await self.tasks.get()
            try:
                self.outcomes.put_nowait((await task(), None))
            except Exception as error:
                self.outcomes.put_nowait((None, error))
            self.tasks.task_done()

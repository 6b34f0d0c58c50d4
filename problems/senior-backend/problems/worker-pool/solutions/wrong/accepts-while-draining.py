import asyncio


class WorkerPool:
    def __init__(self, limit):
        self._slots = asyncio.Semaphore(limit)
        self._open = set()
        self._closed = False

    async def submit(self, task):
        if self._closed:
            raise RuntimeError("pool is closed")
        work = asyncio.create_task(self._run(task))
        self._open.add(work)
        work.add_done_callback(self._open.discard)
        return await work

    async def close(self):
        while self._open:
            await asyncio.wait(self._open)
        self._closed = True

    async def _run(self, task):
        async with self._slots:
            return await task()

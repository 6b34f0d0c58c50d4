import asyncio


class WorkerPool:
    def __init__(self, limit):
        self._slots = asyncio.Semaphore(limit)
        self._accepted = []
        self._closed = False

    async def submit(self, task):
        if self._closed:
            raise RuntimeError("pool is closed")
        work = asyncio.create_task(self._run(task))
        self._accepted.append(work)
        return await work

    async def close(self):
        self._closed = True
        await asyncio.gather(*self._accepted)

    async def _run(self, task):
        async with self._slots:
            return await task()

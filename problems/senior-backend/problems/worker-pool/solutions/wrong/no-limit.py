import asyncio


class WorkerPool:
    def __init__(self, limit):
        self.limit = limit
        self.queue = []
        self.unfinished = set()
        self.closed = False

    async def submit(self, task):
        if self.closed:
            raise RuntimeError("pool is closed")
        answer = asyncio.get_running_loop().create_future()
        self.queue.append((task, answer))
        self.drain()
        return await answer

    async def close(self):
        self.closed = True
        await asyncio.gather(*self.unfinished)

    def drain(self):
        while self.queue:
            batch, self.queue = self.queue[: self.limit], self.queue[self.limit :]
            for task, answer in batch:
                work = asyncio.create_task(self.run(task, answer))
                self.unfinished.add(work)
                work.add_done_callback(self.unfinished.discard)

    async def run(self, task, answer):
        try:
            answer.set_result(await task())
        except Exception as error:
            answer.set_exception(error)

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Awaitable, Callable, Deque, Optional


@dataclass
class Job:
    task: Callable[[], Awaitable[int]]
    outcome: "asyncio.Future[int]"


class WorkerPool:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.running = 0
        self.queue: Deque[Job] = deque()
        self.closed = False
        self.drained: Optional[asyncio.Event] = None

    async def submit(self, task: Callable[[], Awaitable[int]]) -> int:
        if self.closed:
            raise RuntimeError("This pool takes no more work")
        job = Job(task, asyncio.get_running_loop().create_future())
        self.queue.append(job)
        self.start_waiting()
        return await job.outcome

    async def close(self) -> None:
        self.closed = True
        if self.drained is None:
            self.drained = asyncio.Event()
        self.finish_if_idle()
        await self.drained.wait()

    def start_waiting(self) -> None:
        while self.queue and self.running < self.limit:
            job = self.queue.popleft()
            self.running += 1
            asyncio.ensure_future(job.task()).add_done_callback(lambda work, job=job: self.finished(job, work))

    def finished(self, job: Job, work: "asyncio.Future[int]") -> None:
        self.running -= 1
        error = work.exception()
        if error is None:
            job.outcome.set_result(work.result())
        else:
            job.outcome.set_exception(error)
        self.start_waiting()
        self.finish_if_idle()

    def finish_if_idle(self) -> None:
        if self.drained is not None and self.running == 0 and not self.queue:
            self.drained.set()

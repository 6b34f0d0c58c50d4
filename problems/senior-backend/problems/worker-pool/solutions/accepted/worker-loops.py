import asyncio
from typing import Any, Awaitable, Callable, List, Optional, Tuple

Order = Tuple[Callable[[], Awaitable[int]], "asyncio.Future[int]"]


class WorkerPool:
    """`limit` workers take orders from one queue until each finds the note that says there are no more."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._orders: Optional["asyncio.Queue[Optional[Order]]"] = None
        self._workers: List["asyncio.Task[None]"] = []
        self._closed = False

    async def submit(self, task: Callable[[], Awaitable[int]]) -> int:
        if self._closed:
            raise RuntimeError("closed")
        if self._orders is None:
            self._orders = asyncio.Queue()
            self._workers = [asyncio.create_task(self._work(self._orders)) for _ in range(self._limit)]
        outcome: "asyncio.Future[int]" = asyncio.get_running_loop().create_future()
        self._orders.put_nowait((task, outcome))
        return await outcome

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            for _ in self._workers:
                assert self._orders is not None
                self._orders.put_nowait(None)
        if self._workers:
            await asyncio.wait(self._workers)

    async def _work(self, orders: "asyncio.Queue[Any]") -> None:
        while True:
            order = await orders.get()
            if order is None:
                return
            task, outcome = order
            try:
                value = await task()
            except Exception as error:
                outcome.set_exception(error)
            else:
                outcome.set_result(value)

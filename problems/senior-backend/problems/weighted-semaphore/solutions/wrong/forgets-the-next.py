import asyncio
from collections import deque


class WeightedSemaphore:
    def __init__(self, permits: int) -> None:
        self._permits = permits
        self._free = permits
        self._line: deque[tuple[int, asyncio.Future[None]]] = deque()

    async def acquire(self, n: int) -> None:
        if n > self._permits:
            raise ValueError(f"{n} permits can never be had of {self._permits}")
        if self.try_acquire(n):
            return
        granted = asyncio.get_running_loop().create_future()
        waiter = (n, granted)
        self._line.append(waiter)
        try:
            await granted
        except asyncio.CancelledError:
            if granted.cancelled():
                self._line.remove(waiter)
            else:
                # Served and cancelled in one moment: the permits go on to the next.
                self._free += n
            self._serve()
            raise

    def try_acquire(self, n: int) -> bool:
        if self._line or n > self._free:
            return False
        self._free -= n
        return True

    def release(self, n: int) -> None:
        if self._free + n > self._permits:
            raise ValueError(f"{n} permits are more than are out")
        self._free += n
        self._serve()

    def _serve(self) -> None:
        served = []
        for waiter in self._line:
            n, granted = waiter
            if granted.cancelled():
                continue
            if n > self._free:
                break
            self._free -= n
            granted.set_result(None)
            served.append(waiter)
            break
        for waiter in served:
            self._line.remove(waiter)

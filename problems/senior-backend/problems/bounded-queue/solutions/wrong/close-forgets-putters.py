import asyncio
from collections import deque


class QueueClosed(Exception):
    pass


class BoundedQueue:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._items: deque[int] = deque()
        self._takers: deque[asyncio.Future[int]] = deque()
        self._putters: deque[tuple[int, asyncio.Future[None]]] = deque()
        self._closed = False

    async def put(self, item: int) -> None:
        if self._closed:
            raise QueueClosed
        if self._takers:
            self._takers.popleft().set_result(item)
        elif len(self._items) < self._capacity:
            self._items.append(item)
        else:
            accepted = asyncio.get_running_loop().create_future()
            self._putters.append((item, accepted))
            await accepted

    async def take(self) -> int:
        if self._items:
            item = self._items.popleft()
            if self._putters:
                waiting, accepted = self._putters.popleft()
                self._items.append(waiting)
                accepted.set_result(None)
            return item
        if self._closed:
            raise QueueClosed
        given = asyncio.get_running_loop().create_future()
        self._takers.append(given)
        return await given

    def close(self) -> None:
        self._closed = True
        for future in self._takers:
            future.set_exception(QueueClosed())
        self._takers.clear()

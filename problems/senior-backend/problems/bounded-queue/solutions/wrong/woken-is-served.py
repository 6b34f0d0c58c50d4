import asyncio
from collections import deque


class BoundedQueue:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = deque()
        self.changed = asyncio.Event()
        self.closed = False

    async def put(self, item):
        if len(self.items) >= self.capacity and not self.closed:
            await self.changed.wait()
        if self.closed:
            raise RuntimeError("closed")
        self.items.append(item)
        self._wake()

    async def take(self):
        if not self.items and not self.closed:
            await self.changed.wait()
        if not self.items:
            raise RuntimeError("closed and empty")
        item = self.items.popleft()
        self._wake()
        return item

    def close(self):
        self.closed = True
        self._wake()

    def _wake(self):
        self.changed.set()
        self.changed = asyncio.Event()

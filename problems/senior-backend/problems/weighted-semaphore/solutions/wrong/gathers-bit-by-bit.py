import asyncio
from collections import deque


class WeightedSemaphore:
    def __init__(self, permits):
        self.permits = permits
        self.free = permits
        self.line = deque()

    def try_acquire(self, n):
        if self.line or n > self.free:
            return False
        self.free -= n
        return True

    async def acquire(self, n):
        if n > self.permits:
            raise ValueError("more than there are")
        if not self.line and n <= self.free:
            self.free -= n
            return
        got = min(n, self.free) if not self.line else 0
        self.free -= got
        waiter = [n - got, asyncio.get_running_loop().create_future()]
        self.line.append(waiter)
        try:
            await waiter[1]
        except asyncio.CancelledError:
            if waiter in self.line:
                self.line.remove(waiter)
            self.serve()
            raise

    def release(self, n):
        if self.free + n > self.permits:
            raise ValueError("more than are out")
        self.free += n
        self.serve()

    def serve(self):
        while self.line and self.free > 0:
            first = self.line[0]
            part = min(first[0], self.free)
            first[0] -= part
            self.free -= part
            if first[0] == 0:
                self.line.popleft()
                if not first[1].done():
                    first[1].set_result(None)

import asyncio


class WeightedSemaphore:
    """The line is a dict from ticket to wish; at every change all wake up and look whether they are the first."""

    def __init__(self, permits):
        self.permits = permits
        self.out = 0
        self.ticket = 0
        self.line = {}
        self.changed = asyncio.Event()

    def try_acquire(self, n):
        if self.line or self.out + n > self.permits:
            return False
        self.out += n
        return True

    async def acquire(self, n):
        if n > self.permits:
            raise RuntimeError("more than there are")
        if self.try_acquire(n):
            return
        self.ticket += 1
        own = self.ticket
        self.line[own] = n
        try:
            while next(iter(self.line)) != own or self.out + n > self.permits:
                await self.changed.wait()
            self.out += n
        finally:
            del self.line[own]
            self.wake()

    def release(self, n):
        if n > self.out:
            raise RuntimeError("more than are out")
        self.out -= n
        self.wake()

    def wake(self):
        self.changed.set()
        self.changed = asyncio.Event()

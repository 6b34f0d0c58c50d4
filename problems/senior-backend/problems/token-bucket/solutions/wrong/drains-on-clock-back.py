import asyncio
import math


class TokenBucket:
    def __init__(self, capacity, refill_per_second, clock):
        self.capacity = capacity
        self.refill_per_second = refill_per_second
        self.clock = clock
        self.tokens = capacity
        self.last = clock.now()
        self.waiting = 0
        self.turn = asyncio.Lock()

    def try_acquire(self, n):
        if self.waiting:
            return False
        return self._take(n)

    async def acquire(self, n):
        if n > self.capacity:
            raise ValueError("more tokens than the bucket can hold")
        if self.try_acquire(n):
            return
        self.waiting += 1
        async with self.turn:
            while not self._take(n):
                missing = n - self.tokens
                await self.clock.sleep(math.ceil(missing / self.refill_per_second * 1000))
        self.waiting -= 1

    def _take(self, n):
        self._refill()
        if self.tokens < n:
            return False
        self.tokens -= n
        return True

    def _refill(self):
        now = self.clock.now()
        gained = (now - self.last) / 1000 * self.refill_per_second
        self.tokens = min(self.capacity, self.tokens + gained)
        self.last = now

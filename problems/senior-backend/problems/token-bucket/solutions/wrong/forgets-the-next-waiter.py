import asyncio
import math
from collections import deque


class TokenBucket:
    def __init__(self, capacity, refill_per_second, clock):
        self.capacity = capacity
        self.refill_per_second = refill_per_second
        self.clock = clock
        self.tokens = capacity
        self.last = clock.now()
        self.waiters = deque()
        self.server = None

    def try_acquire(self, n):
        if self.waiters:
            return False
        self._refill()
        if self.tokens < n:
            return False
        self.tokens -= n
        return True

    async def acquire(self, n):
        if n > self.capacity:
            raise ValueError("more tokens than the bucket can hold")
        if self.try_acquire(n):
            return
        woken = asyncio.get_running_loop().create_future()
        self.waiters.append((n, woken))
        if len(self.waiters) == 1:
            self.server = asyncio.create_task(self._serve())
        await woken

    async def _serve(self):
        n, woken = self.waiters[0]
        while self.tokens < n:
            missing = n - self.tokens
            await self.clock.sleep(math.ceil(missing / self.refill_per_second * 1000))
            self._refill()
        self.tokens -= n
        self.waiters.popleft()
        woken.set_result(None)

    def _refill(self):
        now = self.clock.now()
        if now <= self.last:
            return
        gained = (now - self.last) / 1000 * self.refill_per_second
        self.tokens = min(self.capacity, self.tokens + gained)
        self.last = now

import asyncio
import math


class TokenBucket:
    state = {}

    def __init__(self, capacity, refill_per_second, clock):
        self.capacity = capacity
        self.refill_per_second = refill_per_second
        self.clock = clock
        self.state["tokens"] = capacity
        self.state["last"] = clock.now()
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
                missing = n - self.state["tokens"]
                await self.clock.sleep(math.ceil(missing / self.refill_per_second * 1000))
        self.waiting -= 1

    def _take(self, n):
        self._refill()
        if self.state["tokens"] < n:
            return False
        self.state["tokens"] -= n
        return True

    def _refill(self):
        now = self.clock.now()
        if now <= self.state["last"]:
            return
        gained = (now - self.state["last"]) / 1000 * self.refill_per_second
        self.state["tokens"] = min(self.capacity, self.state["tokens"] + gained)
        self.state["last"] = now

import math


class TokenBucket:
    def __init__(self, capacity, refill_per_second, clock):
        self.capacity = capacity
        self.refill_per_second = refill_per_second
        self.clock = clock
        self.tokens = capacity
        self.last = clock.now()

    def try_acquire(self, n):
        self._refill()
        if self.tokens < n:
            return False
        self.tokens -= n
        return True

    async def acquire(self, n):
        if n > self.capacity:
            raise ValueError("more tokens than the bucket can hold")
        self._refill()
        self.tokens -= n
        if self.tokens < 0:
            await self.clock.sleep(math.ceil(-self.tokens / self.refill_per_second * 1000))

    def _refill(self):
        now = self.clock.now()
        if now <= self.last:
            return
        gained = (now - self.last) / 1000 * self.refill_per_second
        self.tokens = min(self.capacity, self.tokens + gained)
        self.last = now

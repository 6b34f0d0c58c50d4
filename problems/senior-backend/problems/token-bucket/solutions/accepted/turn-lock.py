import asyncio
import math


class TokenBucket:
    def __init__(self, capacity, refill_per_second, clock):
        self._capacity = capacity
        self._refill_per_second = refill_per_second
        self._clock = clock
        self._tokens = capacity
        # The latest reading of the clock; all time up to here has been turned into tokens.
        self._credited_until = clock.now()
        self._waiting = 0
        # An asyncio.Lock is handed over in the order of arrival: it is the line.
        self._turn = asyncio.Lock()

    def try_acquire(self, n):
        return self._waiting == 0 and self._take(n)

    async def acquire(self, n):
        if n > self._capacity:
            raise ValueError(f"a bucket of {self._capacity} never holds {n} tokens")
        if self.try_acquire(n):
            return
        self._waiting += 1
        try:
            async with self._turn:
                while not self._take(n):
                    missing = n - self._tokens
                    await self._clock.sleep(math.ceil(missing * 1000 / self._refill_per_second))
        finally:
            self._waiting -= 1

    def _take(self, n):
        self._refill()
        if self._tokens < n:
            return False
        self._tokens -= n
        return True

    def _refill(self):
        elapsed = self._clock.now() - self._credited_until
        if elapsed <= 0:
            return
        self._tokens = min(self._capacity, self._tokens + elapsed * self._refill_per_second / 1000)
        self._credited_until += elapsed

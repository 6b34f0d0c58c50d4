import itertools


class TokenBucket:
    """As at a counter: draw a ticket, look up every millisecond whether it is called and whether the tokens suffice."""

    def __init__(self, capacity: int, refill_per_second: int, clock) -> None:
        self.capacity = capacity
        self.refill_per_second = refill_per_second
        self.clock = clock
        self.fill = (float(capacity), clock.now())
        self.tickets = itertools.count()
        self.drawn = 0
        self.served = 0

    def try_acquire(self, n: int) -> bool:
        return self.drawn == self.served and self._draw(n)

    async def acquire(self, n: int) -> None:
        if n > self.capacity:
            raise ValueError(f"cannot give {n} of {self.capacity}")
        ticket = next(self.tickets)
        self.drawn += 1
        while ticket != self.served or not self._draw(n):
            await self.clock.sleep(1)
        self.served += 1

    def _draw(self, n: int) -> bool:
        tokens, since = self.fill
        now = max(since, self.clock.now())
        tokens = min(self.capacity, tokens + (now - since) / 1000 * self.refill_per_second)
        enough = tokens >= n
        self.fill = (tokens - n if enough else tokens, now)
        return enough

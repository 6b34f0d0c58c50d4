class TokenBucket:
    """Keeps one instant, at which the bucket will be full again, in milliseconds times the rate.

    Taking n tokens moves that instant on by the time that n tokens need; one token is exactly 1,000 of these units.
    """

    __slots__ = ("_clock", "_depth", "_full_at", "_latest", "_rate")

    def __init__(self, capacity, refill_per_second, clock):
        self._clock = clock
        self._rate = refill_per_second
        self._depth = 1000 * capacity
        self._latest = clock.now()
        self._full_at = self._latest * self._rate

    def try_acquire(self, n):
        full_at = self._after(n)
        if full_at - self._depth > self._latest * self._rate:
            return False
        self._full_at = full_at
        return True

    async def acquire(self, n):
        if 1000 * n > self._depth:
            raise ValueError("the request is larger than the bucket")
        # The place in the line is taken here and now: later callers reckon from the instant this one leaves behind.
        self._full_at = self._after(n)
        due = -(-(self._full_at - self._depth) // self._rate)
        early = due - self._latest
        while early > 0:
            await self._clock.sleep(early)
            early = due - self._clock.now()

    def _after(self, n):
        self._latest = max(self._latest, self._clock.now())
        return max(self._full_at, self._latest * self._rate) + 1000 * n

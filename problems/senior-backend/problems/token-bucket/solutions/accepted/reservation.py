from fractions import Fraction
from math import ceil


class TokenBucket:
    """A waiting caller takes its tokens at once, on credit, and comes back when the debt has been paid."""

    def __init__(self, capacity, refill_per_second, clock):
        self._clock = clock
        self._capacity = Fraction(capacity)
        self._per_ms = Fraction(refill_per_second, 1000)
        self._balance = self._capacity
        self._as_of = clock.now()

    def try_acquire(self, n):
        if self._settle() < n:
            return False
        self._balance -= n
        return True

    async def acquire(self, n):
        if n > self._capacity:
            raise ValueError(f"n is {n}, capacity is {self._capacity}")
        self._balance = self._settle() - n
        if self._balance >= 0:
            return
        paid_at = self._as_of + ceil(-self._balance / self._per_ms)
        while (left := paid_at - self._clock.now()) > 0:
            await self._clock.sleep(left)

    def _settle(self):
        now = self._clock.now()
        if now > self._as_of:
            self._balance = min(self._capacity, self._balance + (now - self._as_of) * self._per_ms)
            self._as_of = now
        return self._balance

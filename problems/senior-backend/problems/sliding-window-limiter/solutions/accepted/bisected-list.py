from bisect import bisect_right


class SlidingWindowLimiter:
    """Keeps each key's times in a list and finds by bisection where the window begins."""

    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms
        self.time = 0
        self.times = {}

    def allow(self, key, now):
        if self.retry_after(key, now):
            return False
        times = self.times.setdefault(key, [])
        # Twice the limit and no more: what lies further back can never count again.
        if len(times) >= 2 * self.limit:
            del times[: self.limit]
        times.append(self.time)
        return True

    def retry_after(self, key, now):
        self.time = max(self.time, now)
        times = self.times.get(key, ())
        begin = bisect_right(times, self.time - self.window_ms)
        if len(times) - begin < self.limit:
            return 0
        return times[-self.limit] + self.window_ms - self.time

class SlidingWindowLimiter:
    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms
        self.time = 0
        self.counts = {}

    def allow(self, key, now):
        if self.retry_after(key, now):
            return False
        slot = self.time // self.window_ms
        _, count = self.counts.get(key, (slot, 0))
        self.counts[key] = (slot, count + 1)
        return True

    def retry_after(self, key, now):
        self.time = max(self.time, now)
        slot = self.time // self.window_ms
        if key in self.counts and self.counts[key][0] != slot:
            del self.counts[key]
        if self.counts.get(key, (slot, 0))[1] < self.limit:
            return 0
        return (slot + 1) * self.window_ms - self.time

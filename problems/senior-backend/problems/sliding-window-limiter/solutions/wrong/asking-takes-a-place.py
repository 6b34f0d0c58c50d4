from collections import defaultdict, deque


class SlidingWindowLimiter:
    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms
        self.time = 0
        self.logs = defaultdict(deque)

    def allow(self, key, now):
        return self.retry_after(key, now) == 0

    def retry_after(self, key, now):
        self.time = max(self.time, now)
        log = self.logs[key]
        while log and log[0] <= self.time - self.window_ms:
            log.popleft()
        if len(log) < self.limit:
            log.append(self.time)
            return 0
        return log[0] + self.window_ms - self.time

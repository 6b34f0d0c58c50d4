from collections import defaultdict, deque


class SlidingWindowLimiter:
    time = 0
    logs = defaultdict(deque)

    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms

    def allow(self, key, now):
        log = self._current(key, now)
        if len(log) >= self.limit:
            return False
        log.append(self.time)
        return True

    def retry_after(self, key, now):
        log = self._current(key, now)
        return log[0] + self.window_ms - self.time if len(log) >= self.limit else 0

    def _current(self, key, now):
        self.time = max(self.time, now)
        log = self.logs[key]
        while log and log[0] <= self.time - self.window_ms:
            log.popleft()
        return log

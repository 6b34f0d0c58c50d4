from collections import deque


class SlidingWindowLimiter:
    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms
        self.time = 0
        self.sweep_above = 2
        self.logs = {}

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
        begin = self.time - self.window_ms
        if len(self.logs) > self.sweep_above:
            self.logs = {k: log for k, log in self.logs.items() if log and log[0] > begin}
            self.sweep_above = max(2, 2 * len(self.logs))
        log = self.logs.setdefault(key, deque())
        while log and log[0] <= begin:
            log.popleft()
        return log

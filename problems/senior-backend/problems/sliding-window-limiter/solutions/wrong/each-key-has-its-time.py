from collections import deque


class _Key:
    def __init__(self):
        self.time = 0
        self.log = deque()


class SlidingWindowLimiter:
    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms
        self.keys = {}

    def allow(self, key, now):
        state = self._at(key, now)
        if len(state.log) >= self.limit:
            return False
        state.log.append(state.time)
        return True

    def retry_after(self, key, now):
        state = self._at(key, now)
        if len(state.log) < self.limit:
            return 0
        return state.log[0] + self.window_ms - state.time

    def _at(self, key, now):
        state = self.keys.setdefault(key, _Key())
        state.time = max(state.time, now)
        while state.log and state.log[0] <= state.time - self.window_ms:
            state.log.popleft()
        return state

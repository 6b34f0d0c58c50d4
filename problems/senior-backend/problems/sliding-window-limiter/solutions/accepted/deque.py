from collections import defaultdict, deque


class SlidingWindowLimiter:
    def __init__(self, limit: int, window_ms: int) -> None:
        self._limit = limit
        self._window_ms = window_ms
        self._time = 0
        # By key: the times of the requests that count, oldest first.
        self._logs: defaultdict[str, deque[int]] = defaultdict(deque)

    def allow(self, key: str, now: int) -> bool:
        log = self._log(key, now)
        if len(log) >= self._limit:
            return False
        log.append(self._time)
        return True

    def retry_after(self, key: str, now: int) -> int:
        log = self._log(key, now)
        return log[0] + self._window_ms - self._time if len(log) >= self._limit else 0

    def _log(self, key: str, now: int) -> deque[int]:
        self._time = max(self._time, now)
        log = self._logs[key]
        while log and log[0] <= self._time - self._window_ms:
            log.popleft()
        return log

from collections import deque


class LRUCache:
    """
    Every use is appended to a queue, and each key knows how many of its uses stand there. Only the last of them
    counts: eviction drops uses from the front until it meets a key's last one.
    """

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.uses: deque[int] = deque()
        self.queued: dict[int, int] = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            self._evict()
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.uses.append(key)
        self.queued[key] = self.queued.get(key, 0) + 1
        # More than half of the queue is stale by then, so that the clean-up pays for itself.
        if len(self.uses) > 2 * self.capacity + 16:
            self._drop_stale_uses()

    def _evict(self) -> None:
        while True:
            key = self.uses.popleft()
            self.queued[key] -= 1
            if self.queued[key] == 0:
                del self.queued[key]
                del self.values[key]
                return

    def _drop_stale_uses(self) -> None:
        for _ in range(len(self.uses)):
            key = self.uses.popleft()
            if self.queued[key] == 1:
                self.uses.append(key)
            else:
                self.queued[key] -= 1

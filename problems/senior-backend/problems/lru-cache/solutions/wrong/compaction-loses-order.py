from collections import deque


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.last_use = {}
        self.uses = deque()
        self.clock = 0

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
        self.clock += 1
        self.last_use[key] = self.clock
        self.uses.append((key, self.clock))
        if len(self.uses) > 4 * self.capacity:
            # One use a key is enough.
            self.uses = deque(self.last_use.items())

    def _evict(self) -> None:
        while self.uses:
            key, used_at = self.uses.popleft()
            if self.last_use.get(key) == used_at:
                del self.values[key]
                del self.last_use[key]
                return

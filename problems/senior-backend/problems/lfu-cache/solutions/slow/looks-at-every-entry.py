class LFUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.uses = {}
        self.clock = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            victim = min(self.uses, key=self.uses.get)
            del self.uses[victim]
            del self.values[victim]
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.clock += 1
        self.uses[key] = (self.uses.get(key, (0, 0))[0] + 1, self.clock)

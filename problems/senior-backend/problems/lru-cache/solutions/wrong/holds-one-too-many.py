class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}

    def get(self, key: int) -> int:
        if key in self.entries:
            value = self.entries.pop(key)
            self.entries[key] = value
            return value
        return -1

    def put(self, key: int, value: int) -> None:
        if key in self.entries:
            self.entries.pop(key)
        elif len(self.entries) > self.capacity:
            self.entries.pop(next(iter(self.entries)))
        self.entries[key] = value

class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.keys_by_use = []

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._touch(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.keys_by_use.remove(key)
        elif len(self.values) == self.capacity:
            del self.values[self.keys_by_use.pop(0)]
        self.values[key] = value
        self.keys_by_use.append(key)

    def _touch(self, key: int) -> None:
        self.keys_by_use.remove(key)
        self.keys_by_use.append(key)

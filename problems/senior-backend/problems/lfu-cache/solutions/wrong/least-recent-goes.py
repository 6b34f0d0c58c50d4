from collections import OrderedDict


class LFUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = OrderedDict()
        self.uses = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.uses[key] += 1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.uses[key] += 1
        else:
            if len(self.values) == self.capacity:
                dropped, _ = self.values.popitem(last=False)
                del self.uses[dropped]
            self.uses[key] = 1
        self.values[key] = value
        self.values.move_to_end(key)

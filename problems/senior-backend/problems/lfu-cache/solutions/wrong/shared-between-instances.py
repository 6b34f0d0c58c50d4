from collections import OrderedDict, defaultdict


class LFUCache:
    entries: dict = {}
    buckets: defaultdict = defaultdict(OrderedDict)

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.fewest = 1

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        value, uses = self.entries[key]
        self._lift(key, value, uses)
        return value

    def put(self, key: int, value: int) -> None:
        if key in self.entries:
            self._lift(key, value, self.entries[key][1])
            return
        if len(self.entries) >= self.capacity:
            while not self.buckets[self.fewest]:
                self.fewest += 1
            victim, _ = self.buckets[self.fewest].popitem(last=False)
            del self.entries[victim]
        self.entries[key] = value, 1
        self.buckets[1][key] = None
        self.fewest = 1

    def _lift(self, key, value, uses):
        del self.buckets[uses][key]
        if uses == self.fewest and not self.buckets[uses]:
            self.fewest += 1
        self.entries[key] = value, uses + 1
        self.buckets[uses + 1][key] = None

from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}
        self.buckets = defaultdict(OrderedDict)
        self.min_count = 0

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        value, count = self.entries[key]
        del self.buckets[count][key]
        if count == self.min_count and not self.buckets[count]:
            self.min_count += 1
        self.entries[key] = (value, count + 1)
        self.buckets[count + 1][key] = True
        return value

    def put(self, key: int, value: int) -> None:
        if self.get(key) != -1 or key in self.entries:
            return
        if len(self.entries) == self.capacity:
            victim, _ = self.buckets[self.min_count].popitem(last=False)
            del self.entries[victim]
        self.entries[key] = (value, 1)
        self.buckets[1][key] = True
        self.min_count = 1

from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.counts = {}
        self.buckets = defaultdict(OrderedDict)
        self.lowest = 1

    def get(self, key: int) -> int:
        if key not in self.counts:
            return -1
        value = self.buckets[self.counts[key]].pop(key)
        self.counts[key] += 1
        self.buckets[self.counts[key]][key] = value
        return value

    def put(self, key: int, value: int) -> None:
        if key in self.counts:
            self.get(key)
            self.buckets[self.counts[key]][key] = value
            return
        if len(self.counts) == self.capacity:
            dropped, _ = self.buckets[self.lowest].popitem(last=False)
            del self.counts[dropped]
        self.counts[key] = 1
        self.buckets[1][key] = value
        self.lowest = 1

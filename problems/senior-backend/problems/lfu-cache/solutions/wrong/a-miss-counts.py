from collections import Counter, OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.counts = Counter()
        self.buckets = defaultdict(OrderedDict)

    def get(self, key: int) -> int:
        self._count(key)
        if key not in self.values:
            return -1
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            self._evict()
        self.values[key] = value
        self._count(key)

    def _count(self, key: int) -> None:
        self.buckets[self.counts[key]].pop(key, None)
        self.counts[key] += 1
        self.buckets[self.counts[key]][key] = True

    def _evict(self) -> None:
        count = 1
        while True:
            for key in self.buckets[count]:
                if key in self.values:
                    del self.values[key]
                    del self.buckets[count][key]
                    del self.counts[key]
                    return
            count += 1

from collections import OrderedDict, defaultdict


class LFUCache:
    """
    One OrderedDict of key to value for each number of uses. An entry that is used moves to the end of the next
    one, so the first entry of each is the one unused for longest.
    """

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.uses: dict[int, int] = {}
        self.buckets: defaultdict[int, OrderedDict[int, int]] = defaultdict(OrderedDict)
        self.fewest = 1

    def get(self, key: int) -> int:
        if key not in self.uses:
            return -1
        value = self._take(key)
        self._store(key, value)
        return value

    def put(self, key: int, value: int) -> None:
        if key in self.uses:
            self._take(key)
        else:
            if len(self.uses) == self.capacity:
                self._drop_one()
            self.uses[key] = 0
            self.fewest = 1
        self._store(key, value)

    def _take(self, key: int) -> int:
        uses = self.uses[key]
        value = self.buckets[uses].pop(key)
        if not self.buckets[uses]:
            del self.buckets[uses]
            if self.fewest == uses:
                self.fewest = uses + 1
        return value

    def _store(self, key: int, value: int) -> None:
        self.uses[key] += 1
        self.buckets[self.uses[key]][key] = value

    def _drop_one(self) -> None:
        key, _ = self.buckets[self.fewest].popitem(last=False)
        del self.uses[key]

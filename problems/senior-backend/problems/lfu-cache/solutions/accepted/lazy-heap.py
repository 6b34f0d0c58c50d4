from heapq import heapify, heappop, heappush
from itertools import count


class LFUCache:
    """
    A heap of (uses, time of last use, key). A use pushes a new triple and leaves the old one where it is; only the
    triple that the entry itself knows is valid, and eviction throws away the others as it meets them.
    """

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.latest = {}
        self.heap = []
        self.clock = count()

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

    def _use(self, key):
        uses = self.latest[key][0] + 1 if key in self.latest else 1
        self.latest[key] = (uses, next(self.clock), key)
        heappush(self.heap, self.latest[key])
        # At least half of the heap is stale by then, so that the clean-up pays for itself.
        if len(self.heap) > 2 * self.capacity + 32:
            self.heap = list(self.latest.values())
            heapify(self.heap)

    def _evict(self):
        triple = heappop(self.heap)
        while self.latest.get(triple[2]) != triple:
            triple = heappop(self.heap)
        del self.latest[triple[2]]
        del self.values[triple[2]]

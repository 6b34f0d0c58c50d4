class LFUCache:
    """
    Nobody remembers the lowest count: an eviction walks up from 1 until it meets an entry. The walk is paid for
    by the uses since the last newcomer, which began at 1 itself and must have been used once for each empty step.
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.levels = [None, {}]

    def get(self, key):
        if key not in self.entries:
            return -1
        value, uses = self.entries[key]
        self._lift(key, value, uses)
        return value

    def put(self, key, value):
        if key in self.entries:
            self._lift(key, value, self.entries[key][1])
            return
        if len(self.entries) == self.capacity:
            self._evict()
        self.entries[key] = value, 1
        self.levels[1][key] = None

    def _lift(self, key, value, uses):
        del self.levels[uses][key]
        uses += 1
        if uses == len(self.levels):
            self.levels.append({})
        self.levels[uses][key] = None
        self.entries[key] = value, uses

    def _evict(self):
        uses = 1
        while not self.levels[uses]:
            uses += 1
        key = next(iter(self.levels[uses]))
        del self.levels[uses][key]
        del self.entries[key]

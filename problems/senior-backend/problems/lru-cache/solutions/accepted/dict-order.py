class LRUCache:
    """A plain dict keeps the order of insertion: an entry taken out and put back is the newest."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}

    def get(self, key):
        try:
            value = self.entries.pop(key)
        except KeyError:
            return -1
        self.entries[key] = value
        return value

    def put(self, key, value):
        self.entries.pop(key, None)
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            del self.entries[next(iter(self.entries))]

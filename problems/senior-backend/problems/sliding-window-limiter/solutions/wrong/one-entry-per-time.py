from collections import OrderedDict, defaultdict


class SlidingWindowLimiter:
    """As with a sorted set in a shared store: the member is the time, and the score as well."""

    def __init__(self, limit, window_ms):
        self.limit = limit
        self.window_ms = window_ms
        self.time = 0
        self.members = defaultdict(OrderedDict)

    def allow(self, key, now):
        members = self._members(key, now)
        if len(members) >= self.limit:
            return False
        members[self.time] = self.time
        return True

    def retry_after(self, key, now):
        members = self._members(key, now)
        if len(members) < self.limit:
            return 0
        return next(iter(members)) + self.window_ms - self.time

    def _members(self, key, now):
        self.time = max(self.time, now)
        members = self.members[key]
        while members and next(iter(members)) <= self.time - self.window_ms:
            members.popitem(last=False)
        return members

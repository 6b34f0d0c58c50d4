from __future__ import annotations


class Entry:
    """An entry of the cache, linked to its neighbours in order of use."""

    __slots__ = ("key", "value", "newer", "older")

    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.newer: Entry = self
        self.older: Entry = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: dict[int, Entry] = {}
        # Two sentinels at the ends spare every check for None.
        self._newest = Entry(0, 0)
        self._oldest = Entry(0, 0)
        self._newest.older = self._oldest
        self._oldest.newer = self._newest

    def get(self, key: int) -> int:
        entry = self._entries.get(key)
        if entry is None:
            return -1
        self._use(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        entry = self._entries.get(key)
        if entry is not None:
            entry.value = value
            self._use(entry)
            return
        if len(self._entries) == self._capacity:
            oldest = self._oldest.newer
            self._remove(oldest)
            del self._entries[oldest.key]
        entry = Entry(key, value)
        self._entries[key] = entry
        self._add_newest(entry)

    def _use(self, entry: Entry) -> None:
        self._remove(entry)
        self._add_newest(entry)

    def _remove(self, entry: Entry) -> None:
        entry.newer.older = entry.older
        entry.older.newer = entry.newer

    def _add_newest(self, entry: Entry) -> None:
        second = self._newest.older
        entry.newer = self._newest
        entry.older = second
        self._newest.older = entry
        second.newer = entry

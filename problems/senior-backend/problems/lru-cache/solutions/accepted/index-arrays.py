NEWEST, OLDEST = 0, 1  # the ends of the list; these two slots hold no entry
FIRST_FREE = 2


class LRUCache:
    """The linked list in parallel arrays: a slot number stands where a reference would."""

    def __init__(self, capacity: int):
        slots = capacity + FIRST_FREE
        self.capacity = capacity
        self.slot_of_key = {}
        self.keys = [0] * slots
        self.values = [0] * slots
        self.newer = [NEWEST] * slots
        self.older = [OLDEST] * slots

    def get(self, key: int) -> int:
        slot = self.slot_of_key.get(key, -1)
        if slot == -1:
            return -1
        self._unlink(slot)
        self._link(slot)
        return self.values[slot]

    def put(self, key: int, value: int) -> None:
        slot = self.slot_of_key.get(key)
        if slot is not None:
            self._unlink(slot)
        else:
            slot = self._free_slot()
            self.keys[slot] = key
            self.slot_of_key[key] = slot
        self.values[slot] = value
        self._link(slot)

    def _free_slot(self) -> int:
        if len(self.slot_of_key) < self.capacity:
            return FIRST_FREE + len(self.slot_of_key)
        slot = self.newer[OLDEST]
        self._unlink(slot)
        del self.slot_of_key[self.keys[slot]]
        return slot

    def _unlink(self, slot: int) -> None:
        newer, older = self.newer[slot], self.older[slot]
        self.older[newer] = older
        self.newer[older] = newer

    def _link(self, slot: int) -> None:
        second = self.older[NEWEST]
        self.newer[slot], self.older[slot] = NEWEST, second
        self.older[NEWEST] = slot
        self.newer[second] = slot

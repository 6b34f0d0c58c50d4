import asyncio


class _Slot:
    """One key: its value, and how the load under way will end."""

    def __init__(self):
        self.value = None
        self.loaded_at = None
        self.loading = None


class TTLCache:
    """Invalidation throws the slot away; a load that still works in it does nobody any harm."""

    def __init__(self, ttl_ms, refresh_after_ms, load, clock):
        self.ttl_ms = ttl_ms
        self.refresh_after_ms = refresh_after_ms
        self.load = load
        self.clock = clock
        self.slots = {}

    async def get(self, key):
        slot = self.slots.setdefault(key, _Slot())
        age = None if slot.loaded_at is None else self.clock.now() - slot.loaded_at
        if age is not None and 0 <= age < self.ttl_ms:
            value = slot.value
            if age >= self.refresh_after_ms and slot.loading is None:
                self._start(slot, key)
            return value
        slot.loaded_at = None
        if slot.loading is None:
            self._start(slot, key)
        value, error = await slot.loading
        if error is not None:
            raise error
        return value

    def invalidate(self, key):
        self.slots.pop(key, None)

    def _start(self, slot, key):
        slot.loading = asyncio.get_running_loop().create_future()
        slot.worker = asyncio.create_task(self._fill(slot, key))

    async def _fill(self, slot, key):
        outcome, slot_future = (None, None), slot.loading
        try:
            slot.value = await self.load(key)
            slot.loaded_at = self.clock.now()
            outcome = (slot.value, None)
        except Exception as error:
            outcome = (None, error)
        slot.loading = None
        slot_future.set_result(outcome)

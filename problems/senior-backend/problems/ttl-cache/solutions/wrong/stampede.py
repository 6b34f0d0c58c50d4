class TTLCache:
    def __init__(self, ttl_ms, refresh_after_ms, load, clock):
        self._ttl_ms = ttl_ms
        self._refresh_after_ms = refresh_after_ms
        self._load = load
        self._clock = clock
        self._entries = {}
        self._versions = {}

    async def get(self, key):
        value, loaded_at = self._entries.get(key, (None, None))
        if loaded_at is not None:
            age = self._clock.now() - loaded_at
            if 0 <= age < self._refresh_after_ms:
                return value
            if not 0 <= age < self._ttl_ms:
                del self._entries[key]
        version = self._versions.get(key, 0)
        loaded = await self._load(key)
        if self._versions.get(key, 0) == version:
            self._entries[key] = (loaded, self._clock.now())
        return loaded

    def invalidate(self, key):
        self._entries.pop(key, None)
        self._versions[key] = self._versions.get(key, 0) + 1

import asyncio
from typing import Awaitable, Callable, Dict, Tuple


class TTLCache:
    def __init__(self, ttl_ms: int, refresh_after_ms: int, load: Callable[[str], Awaitable[int]], clock) -> None:
        self._ttl_ms = ttl_ms
        self._refresh_after_ms = refresh_after_ms
        self._load = load
        self._clock = clock
        # Values, with the time at which they were loaded.
        self._entries: Dict[str, Tuple[int, int]] = {}
        # The load under way for a key, whose value will be kept.
        self._loads: Dict[str, "asyncio.Task[int]"] = {}

    async def get(self, key: str) -> int:
        if key in self._entries:
            value, loaded_at = self._entries[key]
            age = self._clock.now() - loaded_at
            if 0 <= age < self._ttl_ms:
                if age >= self._refresh_after_ms:
                    self._loading(key)
                return value
            del self._entries[key]
        return await self._loading(key)

    def invalidate(self, key: str) -> None:
        self._entries.pop(key, None)
        # A load that is no longer the one of its key finds nothing to fill.
        self._loads.pop(key, None)

    def _loading(self, key: str) -> "asyncio.Task[int]":
        """The load under way, or a new one."""
        if key not in self._loads:
            task = asyncio.ensure_future(self._run(key))
            # A renewal may fail with nobody waiting for it; looking at its error once is enough.
            task.add_done_callback(lambda ended: ended.exception())
            self._loads[key] = task
        return self._loads[key]

    async def _run(self, key: str) -> int:
        me = asyncio.current_task()
        try:
            value = await self._load(key)
            if self._loads.get(key) is me:
                self._entries[key] = (value, self._clock.now())
            return value
        except Exception:
            self._entries.pop(key, None)
            raise
        finally:
            if self._loads.get(key) is me:
                del self._loads[key]

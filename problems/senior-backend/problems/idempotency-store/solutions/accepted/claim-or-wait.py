import asyncio
from typing import Awaitable, Callable, Dict, NamedTuple


class _Claim(NamedTuple):
    fingerprint: str
    execution: "asyncio.Task[int]"


class _Kept(NamedTuple):
    fingerprint: str
    result: int
    gone_at: int


class IdempotencyStore:
    def __init__(self, retention_ms: int, clock) -> None:
        self._retention_ms = retention_ms
        self._clock = clock
        self._under_way: Dict[str, _Claim] = {}
        # The oldest first: all are kept equally long, so they go in the order in which they came.
        self._kept: Dict[str, _Kept] = {}

    async def run(self, key: str, fingerprint: str, task: Callable[[], Awaitable[int]]) -> int:
        while True:
            self._drop_old()
            if key in self._kept:
                kept = self._kept[key]
                self._compare(key, kept.fingerprint, fingerprint)
                return kept.result
            mine = key not in self._under_way
            if mine:
                self._under_way[key] = self._claim(key, fingerprint, task)
            claim = self._under_way[key]
            self._compare(key, claim.fingerprint, fingerprint)
            # Awaiting the execution itself would cancel it along with this caller; wait() leaves it alone.
            await asyncio.wait({claim.execution})
            # The error is for the caller who brought the task. Of the others, whoever looks first finds the key free.
            if mine or claim.execution.exception() is None:
                return claim.execution.result()

    def size(self) -> int:
        self._drop_old()
        return len(self._under_way) + len(self._kept)

    def _claim(self, key: str, fingerprint: str, task: Callable[[], Awaitable[int]]) -> _Claim:
        async def execute() -> int:
            try:
                result = await task()
                self._kept[key] = _Kept(fingerprint, result, self._clock.now() + self._retention_ms)
                return result
            finally:
                del self._under_way[key]

        execution = asyncio.ensure_future(execute())
        # Its caller may have left; then nobody else looks at the error.
        execution.add_done_callback(lambda ended: ended.exception())
        return _Claim(fingerprint, execution)

    def _drop_old(self) -> None:
        now = self._clock.now()
        while self._kept:
            oldest = next(iter(self._kept))
            if now < self._kept[oldest].gone_at:
                return
            del self._kept[oldest]

    @staticmethod
    def _compare(key: str, taken_by: str, fingerprint: str) -> None:
        if taken_by != fingerprint:
            raise ValueError(f'The key "{key}" stands for another request.')

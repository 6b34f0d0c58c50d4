from collections.abc import Awaitable, Callable

from code_rounds import Clock


class Retrier:
    def __init__(
        self,
        max_attempts: int,
        base_ms: int,
        cap_ms: int,
        budget_ms: int,
        retryable: Callable[[str], bool],
        random: Callable[[], float],
        clock: Clock,
    ) -> None:
        self._max_attempts = max_attempts
        self._base_ms = base_ms
        self._cap_ms = cap_ms
        self._budget_ms = budget_ms
        self._retryable = retryable
        self._random = random
        self._clock = clock

    async def run(self, operation: Callable[[int], Awaitable[int]]) -> int:
        until = self._clock.now() + self._budget_ms
        attempt = 1
        while True:
            try:
                return await operation(attempt)
            except Exception as failure:  # Being cancelled is none: asyncio keeps it apart.
                if attempt == self._max_attempts or not self._retryable(str(failure)):
                    raise
                pause = self._pause_after(attempt)
                if self._clock.now() + pause > until:
                    raise
            await self._clock.sleep(pause)
            attempt += 1

    def _pause_after(self, attempt: int) -> int:
        """Anything below a bound that doubles; integers of any size are exact."""
        bound = min(self._cap_ms, self._base_ms * 2 ** (attempt - 1))
        return round(self._random() * bound)

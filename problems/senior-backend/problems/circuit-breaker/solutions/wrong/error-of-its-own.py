from collections import deque
from typing import Awaitable, Callable, Deque, Optional


class CircuitOpen(Exception):
    """The call was refused; its task was not called."""


class CircuitBreaker:
    def __init__(self, failure_threshold: int, window_ms: int, cooldown_ms: int, clock) -> None:
        self._failure_threshold = failure_threshold
        self._window_ms = window_ms
        self._cooldown_ms = cooldown_ms
        self._clock = clock
        # When calls of this generation failed.
        self._failures: Deque[int] = deque()
        self._opened_at: Optional[int] = None
        self._probing = False
        # Raised at each opening and closing; a call that was admitted before has no say any more.
        self._generation = 0

    async def execute(self, task: Callable[[], Awaitable[int]]) -> int:
        admitted = self._admit()
        try:
            result = await task()
        except Exception as error:
            if admitted == self._generation:
                self._failed()
            raise CircuitOpen(f"the call failed: {error}") from error
        if admitted == self._generation:
            self._succeeded()
        return result

    def state(self) -> str:
        if self._opened_at is None:
            return "closed"
        return "open" if self._clock.now() - self._opened_at < self._cooldown_ms else "half-open"

    def _admit(self) -> int:
        state = self.state()
        if state == "open" or self._probing:
            raise CircuitOpen(f"the circuit is {state}")
        self._probing = state == "half-open"
        return self._generation

    def _succeeded(self) -> None:
        if self._probing:
            self._opened_at = None
            self._turn()

    def _failed(self) -> None:
        now = self._clock.now()
        self._failures.append(now)
        while now - self._failures[0] >= self._window_ms:
            self._failures.popleft()
        if self._probing or len(self._failures) >= self._failure_threshold:
            self._opened_at = now
            self._turn()

    def _turn(self) -> None:
        self._failures.clear()
        self._probing = False
        self._generation += 1

class _Closed:
    def __init__(self, size):
        # A ring of the latest failures; the one to be overwritten next is the oldest.
        self.ring = [None] * size
        self.next = 0


class _Tripped:
    def __init__(self, at):
        self.at = at
        self.probe_out = False


class CircuitBreaker:
    """What a call was admitted by is compared by identity with what holds when it ends."""

    def __init__(self, failure_threshold, window_ms, cooldown_ms, clock):
        self.size = failure_threshold
        self.window_ms = window_ms
        self.cooldown_ms = cooldown_ms
        self.clock = clock
        self.now_in = _Closed(self.size)

    def state(self):
        if isinstance(self.now_in, _Closed):
            return "closed"
        return "half-open" if self._cooled() else "open"

    async def execute(self, task):
        mine = self.now_in
        if isinstance(mine, _Tripped):
            if mine.probe_out or not self._cooled():
                raise RuntimeError("refused")
            mine.probe_out = True
        try:
            result = await task()
        except Exception:
            if mine is self.now_in:
                self._on_failure(mine)
            raise
        if mine is self.now_in and isinstance(mine, _Tripped):
            self.now_in = _Closed(self.size)
        return result

    def _cooled(self):
        return self.clock.now() >= self.now_in.at + self.cooldown_ms

    def _on_failure(self, mine):
        now = self.clock.now()
        if isinstance(mine, _Closed):
            mine.ring[mine.next] = now
            mine.next = (mine.next + 1) % self.size
            oldest = mine.ring[mine.next]
            if oldest is None or oldest <= now - self.window_ms:
                return
        self.now_in = _Tripped(now)

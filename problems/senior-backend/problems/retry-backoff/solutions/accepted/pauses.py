class Retrier:
    """The pauses come from a generator, and the loop goes over them."""

    def __init__(self, max_attempts, base_ms, cap_ms, budget_ms, retryable, random, clock):
        self.max_attempts, self.budget_ms = max_attempts, budget_ms
        self.base_ms, self.cap_ms = base_ms, cap_ms
        self.retryable, self.random, self.clock = retryable, random, clock

    def pauses(self):
        bound = min(self.base_ms, self.cap_ms)
        for _ in range(self.max_attempts - 1):
            yield int(bound * self.random())
            bound = min(bound + bound, self.cap_ms)

    async def run(self, operation):
        last_start = self.clock.now() + self.budget_ms
        pauses = self.pauses()
        number = 0
        while True:
            number += 1
            try:
                return await operation(number)
            except Exception as error:
                again = number < self.max_attempts and self.retryable(str(error))
                pause = next(pauses) if again else None
                if pause is None or self.clock.now() + pause > last_start:
                    raise
            await self.clock.sleep(pause)

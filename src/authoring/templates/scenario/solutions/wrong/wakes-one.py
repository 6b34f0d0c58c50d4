import asyncio


class Countdown:
    def __init__(self, start: int) -> None:
        self._left = start
        self._waiting: list[asyncio.Future[None]] = []

    def tick(self) -> int:
        self._left = max(0, self._left - 1)
        if self._left == 0 and self._waiting:
            self._waiting.pop(0).set_result(None)
        return self._left

    async def until_zero(self) -> None:
        if self._left > 0:
            future = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            await future

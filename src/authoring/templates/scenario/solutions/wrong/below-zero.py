import asyncio


class Countdown:
    def __init__(self, start: int) -> None:
        self._left = start
        self._zero = asyncio.Event()
        if start == 0:
            self._zero.set()

    def tick(self) -> int:
        self._left -= 1
        if self._left == 0:
            self._zero.set()
        return self._left

    async def until_zero(self) -> None:
        await self._zero.wait()

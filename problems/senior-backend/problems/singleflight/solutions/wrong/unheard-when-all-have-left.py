import asyncio
from typing import Awaitable, Callable, Dict


class SingleFlight:
    def __init__(self) -> None:
        # What is under way, and may be joined.
        self._flights: Dict[str, "asyncio.Task[int]"] = {}

    async def run(self, key: str, task: Callable[[], Awaitable[int]]) -> int:
        if key not in self._flights:
            self._flights[key] = self._start(key, task)
        flight = self._flights[key]
        # Awaiting the flight itself would cancel it along with this caller; wait() leaves it alone.
        await asyncio.wait({flight})
        return flight.result()

    def forget(self, key: str) -> None:
        self._flights.pop(key, None)

    def _start(self, key: str, task: Callable[[], Awaitable[int]]) -> "asyncio.Task[int]":
        async def fly() -> int:
            return await task()

        def land(ended: "asyncio.Task[int]") -> None:
            # After forget there may be a newer flight in this place.
            if self._flights.get(key) is ended:
                del self._flights[key]

        flight = asyncio.ensure_future(fly())
        flight.add_done_callback(land)
        return flight

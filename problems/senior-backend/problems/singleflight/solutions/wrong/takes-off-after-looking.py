import asyncio


class SingleFlight:
    def __init__(self):
        self._flights = {}
        self._lock = asyncio.Lock()

    async def run(self, key, task):
        flight = self._flights.get(key)
        if flight is None:
            flight = await self._start(key, task)
        await asyncio.wait({flight})
        return flight.result()

    def forget(self, key):
        self._flights.pop(key, None)

    async def _start(self, key, task):
        async with self._lock:
            # A moment for whoever holds the lock.
            await asyncio.sleep(0)
            flight = asyncio.ensure_future(task())
            self._flights[key] = flight
            flight.add_done_callback(lambda ended: self._land(key, ended))
            return flight

    def _land(self, key, ended):
        if self._flights.get(key) is ended:
            del self._flights[key]
        ended.exception()

import asyncio


class _Flight:
    def __init__(self):
        self.landed = asyncio.Event()
        self.result = None
        self.error = None


class SingleFlight:
    def __init__(self):
        self._flights = {}
        self._tasks = set()

    async def run(self, key, task):
        flight = self._flights.get(key)
        if flight is None:
            flight = self._flights[key] = _Flight()
            flying = asyncio.ensure_future(self._fly(key, flight, task))
            self._tasks.add(flying)
            flying.add_done_callback(self._tasks.discard)
        await flight.landed.wait()
        if flight.result:
            return flight.result
        raise flight.error or LookupError("no result")

    def forget(self, key):
        self._flights.pop(key, None)

    async def _fly(self, key, flight, task):
        try:
            flight.result = await task()
        except Exception as error:
            flight.error = error
        if self._flights.get(key) is flight:
            del self._flights[key]
        flight.landed.set()

import asyncio


class SingleFlight:
    """Every caller has a future of its own, so whoever leaves cancels nothing but that."""

    def __init__(self):
        self._lines = {}
        self._workers = set()

    async def run(self, key, task):
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = []
            worker = asyncio.get_running_loop().create_task(self._fly(key, task, line))
            # The loop itself holds tasks only weakly.
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)
        mine = asyncio.get_running_loop().create_future()
        line.append(mine)
        return await mine

    def forget(self, key):
        self._lines.pop(key, None)

    async def _fly(self, key, task, line):
        result = error = None
        try:
            result = await task()
        except Exception as raised:
            error = raised
        if self._lines.get(key) is line:
            del self._lines[key]
        for waiting in line:
            if waiting.done():
                continue
            if error is None:
                waiting.set_result(result)
            else:
                waiting.set_exception(error)

import asyncio


class BoundedQueue:
    """The queue of the library, with an end added to it."""

    def __init__(self, capacity):
        self._queue = asyncio.Queue(capacity)
        self._closed = asyncio.Event()

    async def put(self, item):
        if self._closed.is_set():
            raise RuntimeError("closed")
        await self._unless_closed(self._queue.put(item))

    async def take(self):
        if self._closed.is_set() and self._queue.empty():
            raise RuntimeError("closed and empty")
        return await self._unless_closed(self._queue.get())

    def close(self):
        self._closed.set()

    async def _unless_closed(self, call):
        work = asyncio.ensure_future(call)
        closing = asyncio.ensure_future(self._closed.wait())
        await asyncio.wait({work, closing}, return_when=asyncio.FIRST_COMPLETED)
        closing.cancel()
        if work.done():
            return work.result()
        work.cancel()
        raise RuntimeError("closed")

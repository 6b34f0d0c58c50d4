import asyncio


class BoundedQueue:
    """Every caller draws a ticket; whenever anything changes all look whether it is their turn."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []
        self.closed = False
        self.changed = asyncio.Event()
        self.put_tickets = self.put_turn = 0
        self.take_tickets = self.take_turn = 0

    async def put(self, item):
        ticket = self.put_tickets
        self.put_tickets += 1
        while not self.closed and (ticket != self.put_turn or len(self.items) >= self.room()):
            await self.changed.wait()
        if self.closed:
            raise RuntimeError("closed")
        self.put_turn += 1
        self.items.append(item)
        self.wake()

    async def take(self):
        ticket = self.take_tickets
        self.take_tickets += 1
        while ticket != self.take_turn or not self.items:
            if self.closed and ticket - self.take_turn >= len(self.items):
                raise RuntimeError("closed and empty")
            await self.changed.wait()
        self.take_turn += 1
        item = self.items.pop(0)
        self.wake()
        return item

    def close(self):
        self.closed = True
        self.wake()

    def room(self):
        # What waiting takers are about to fetch takes up no room.
        return self.capacity + self.take_tickets - self.take_turn

    def wake(self):
        self.changed.set()
        self.changed = asyncio.Event()

import asyncio


class ConnectionPool:
    """The line is a dict from ticket to deadline; at every change all wake up, and the first one looks."""

    def __init__(self, max_size, wait_ms, open, alive, shut, clock):
        self.max_size, self.wait_ms, self.clock = max_size, wait_ms, clock
        self.open, self.alive, self.shut = open, alive, shut
        self.idle, self.lent, self.opening = [], set(), 0
        self.line, self.ticket = {}, 0
        self.changed = asyncio.Event()
        self.closed = False
        self.tasks = []

    async def acquire(self):
        self.ticket += 1
        own = self.ticket
        self.line[own] = self.clock.now() + self.wait_ms
        try:
            if not self.may_go(own):
                self.tasks.append(asyncio.ensure_future(self.ring()))
                while not self.may_go(own):
                    if self.clock.now() >= self.line[own]:
                        raise TimeoutError
                    await self.changed.wait()
            if self.closed:
                raise RuntimeError("closed")
            while self.idle:
                connection = self.idle.pop()
                if self.alive(connection):
                    self.lent.add(connection)
                    return connection
                self.shut(connection)
            self.opening += 1
        finally:
            del self.line[own]
            self.wake()
        try:
            connection = await self.open()
        finally:
            self.opening -= 1
            self.wake()
        if self.closed:
            self.shut(connection)
            raise RuntimeError("closed")
        self.lent.add(connection)
        return connection

    def may_go(self, own):
        room = len(self.lent) + self.opening < self.max_size
        return self.closed or (room and next(iter(self.line)) == own)

    async def ring(self):
        await self.clock.sleep(self.wait_ms)
        self.wake()

    def release(self, connection):
        self.lent.remove(connection)
        if self.closed:
            self.shut(connection)
        else:
            self.idle.append(connection)
        self.wake()

    def close(self):
        self.closed = True
        for connection in self.idle:
            self.shut(connection)
        self.idle = []
        self.wake()

    def wake(self):
        self.changed.set()
        self.changed = asyncio.Event()

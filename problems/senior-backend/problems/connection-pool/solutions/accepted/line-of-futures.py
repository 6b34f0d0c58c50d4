import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from code_rounds import Clock


class ConnectionPool:
    def __init__(
        self,
        max_size: int,
        wait_ms: int,
        open: Callable[[], Awaitable[int]],
        alive: Callable[[int], bool],
        shut: Callable[[int], None],
        clock: Clock,
    ) -> None:
        self._max_size = max_size
        self._wait_ms = wait_ms
        self._open = open
        self._alive = alive
        self._shut = shut
        self._clock = clock
        self._idle: list[int] = []
        self._lent: set[int] = set()
        # A future's result is a connection, or None for the right to open one.
        self._line: deque[asyncio.Future[int | None]] = deque()
        self._timers: set[asyncio.Task[None]] = set()
        # Idle, lent, and being opened.
        self._size = 0
        self._closed = False

    async def acquire(self) -> int:
        if self._closed:
            raise RuntimeError("the pool is closed")
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        self._serve()
        if not turn.done():
            timer = asyncio.create_task(self._expire(turn))
            self._timers.add(timer)
            timer.add_done_callback(self._timers.discard)
        connection = await turn
        return await self._open_one() if connection is None else connection

    def release(self, connection: int) -> None:
        if connection not in self._lent:
            raise ValueError(f"connection {connection} is not lent")
        self._lent.remove(connection)
        if self._closed:
            self._shut(connection)
            return
        self._idle.append(connection)
        self._serve()

    def close(self) -> None:
        self._closed = True
        while self._line:
            self._line.popleft().set_exception(RuntimeError("the pool was closed"))
        while self._idle:
            self._shut(self._idle.pop())

    def _serve(self) -> None:
        """Serves the line from its front; what somebody gets is booked before he wakes up."""
        while self._line:
            if self._idle:
                connection = self._idle.pop()
                if self._alive(connection):
                    self._lent.add(connection)
                    self._line.popleft().set_result(connection)
                else:
                    self._size -= 1
                    self._shut(connection)
            elif self._size < self._max_size:
                self._size += 1
                self._line.popleft().set_result(None)
            else:
                return

    async def _expire(self, turn: asyncio.Future[int | None]) -> None:
        await self._clock.sleep(self._wait_ms)
        if not turn.done():
            self._line.remove(turn)
            turn.set_exception(TimeoutError(f"no connection within {self._wait_ms} ms"))

    async def _open_one(self) -> int:
        try:
            connection = await self._open()
        except Exception:
            self._size -= 1
            self._serve()
            raise
        if self._closed:
            self._shut(connection)
            raise RuntimeError("the pool was closed")
        self._lent.add(connection)
        return connection

"""The calls of a scenario: started, not waited for, and told apart by their names."""

from .kept import builtins as __builtins__

from asyncio import ensure_future

from .errors import describe
from .playing import is_awaitable


class Calls:
    """What was called and what has come of it."""

    def __init__(self):
        self.pending = {}
        self.done = {}
        self.threw = {}
        self.settled = []
        # The very values, for arguments that refer to them.
        self.returned = {}

    def start(self, name, answer, begin):
        """Calls `begin`; an awaitable is followed until it settles, anything else settles at once."""
        try:
            result = begin()
            future = ensure_future(result) if is_awaitable(result) else None
        except SystemExit:
            raise
        except BaseException as error:
            self.fail(name, error)
            return
        if future is not None:
            self.pending[name] = future
            future.add_done_callback(lambda ended: self._end(name, answer, ended))
        else:
            self._return(name, answer, result)

    def cancel(self, name):
        """Cancels a call that has not come back; nothing otherwise."""
        if name in self.pending:
            self.pending[name].cancel()

    def _end(self, name, answer, ended):
        del self.pending[name]
        try:
            result = ended.result()
        except BaseException as error:
            self.fail(name, error)
        else:
            self._return(name, answer, result)

    def _return(self, name, answer, result):
        self.returned[name] = result
        self.done[name] = answer(result)
        self.settled.append(name)

    def fail(self, name, error):
        """Counts as a call that has failed."""
        self.threw[name] = describe(error)
        self.settled.append(name)

"""The event loop of the solution. It runs only while a request is being handled, and knows when nothing is left to do."""

from .kept import builtins as __builtins__

import asyncio
import sys
import threading
from asyncio import SelectorEventLoop
from time import monotonic

from .errors import student_line
from .unhandled import report

# Seconds. A real timer that ends within this time is waited for.
TIMER_PATIENCE = 0.05
# Seconds. Some other thread may still wake the loop.
THREAD_PATIENCE = 2.0
# Seconds between two looks at work that is done outside the loop.
OUTSIDE_INTERVAL = 0.005
# Seconds. `asyncio.sleep(0.001)` is a pause, not a timer of its own.
SHORTEST_TIMER = 0.001


class JudgedLoop(SelectorEventLoop):
    """Counts the timers that the solution starts, and runs until the program is quiet."""

    def __init__(self):
        super().__init__()
        self._at_executors = 0
        self._drained = False
        self.timer_started = lambda line: None
        self.set_exception_handler(_on_exception)

    def call_at(self, when, callback, *args, context=None):
        if when - self.time() > SHORTEST_TIMER:
            self.timer_started(student_line(sys._getframe(1)))
        return super().call_at(when, callback, *args, context=context)

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        self._at_executors += 1
        future.add_done_callback(self._back_from_executor)
        return future

    def _back_from_executor(self, future):
        self._at_executors -= 1
        self.stop()

    def settle(self, deadline):
        """Runs until nothing is ready: `quiet`; `waiting` for a real timer; `spinning` at the deadline (monotonic)."""
        patience = None
        while True:
            self._drain(lambda: monotonic() >= deadline)
            now = monotonic()
            if self._ready:
                return "spinning"
            wake = self._next_wake()
            if wake is None:
                return "quiet"
            patience = patience or min(now + TIMER_PATIENCE, deadline)
            if now >= patience or wake > patience:
                return "waiting" if self._timers() else "quiet"
            self._wait_until(wake)

    def finish(self, task):
        """Runs until the task is done: True. False when nothing is left that could wake it."""
        patience = None
        while not task.done():
            self._drain(task.done)
            if task.done():
                return True
            wake = self._next_wake()
            if wake is None:
                if threading.active_count() == 1:
                    return False
                patience = patience or monotonic() + THREAD_PATIENCE
                if monotonic() >= patience:
                    return False
                wake = monotonic() + OUTSIDE_INTERVAL
            self._wait_until(wake)
        return True

    def forget(self):
        """Drops everything that is ready or scheduled; gives the tasks that will never go on."""
        self._ready.clear()
        for handle in self._scheduled:
            handle.cancel()
        return asyncio.all_tasks(self)

    def _drain(self, enough):
        self._drained = False
        self.call_soon(self._watch, enough)
        # `stop` may be called by others too; the watcher must have had the last word, or there would be two next time.
        while not self._drained:
            self.run_forever()

    def _watch(self, enough):
        # Always the last in the queue: when nothing stands behind it, nothing is ready.
        if self._ready and not enough():
            self.call_soon(self._watch, enough)
        else:
            self._drained = True
            self.stop()

    @property
    def idle(self):
        """Nothing is left that could act by itself: no timer, thread or open connection."""
        return self._next_wake() is None and threading.active_count() == 1

    def _timers(self):
        # On the loop's own clock, which is monotonic().
        return [handle.when() for handle in self._scheduled if not handle.cancelled()]

    def _next_wake(self):
        times = self._timers()
        # The loop's own wake-up pipe is always registered.
        if self._at_executors > 0 or len(self._selector.get_map()) > 1:
            times.append(monotonic() + OUTSIDE_INTERVAL)
        return min(times, default=None)

    def _wait_until(self, when):
        handle = super().call_at(when, self.stop)
        self.run_forever()
        handle.cancel()


def _on_exception(loop, context):
    # Without an exception it tells of a forgotten task or a slow callback, which fails nobody.
    error = context.get("exception")
    if error is not None:
        report(error)


def new_loop():
    """The loop for this process, also the one that `get_event_loop` gives to code that asks while it is not running."""
    loop = JudgedLoop()
    asyncio.set_event_loop(loop)
    return loop

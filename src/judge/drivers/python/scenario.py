"""One scenario: does the actions of the judge, waits until the program is quiet, and tells all that can be seen."""

from .kept import builtins as __builtins__

import gc
from time import monotonic

from .calls import Calls
from .clock import Clock, GivenClock
from .gates import Gates
from .playing import bind

# Seconds that a program may stay busy before the step ends without it.
BUSY_LIMIT = 2.0
NOTE_LIMIT = 20


class Scenario:
    """Keeps the objects of one scenario, the clock, the gates and the calls."""

    def __init__(self, program, loop, start):
        self._program = program
        self._loop = loop
        self._clock = Clock(start)
        self._gates = Gates(program, self._clock, self._note)
        self._calls = Calls()
        self._objects = {}
        self._notes = []
        self._real_timers = 0
        self.unhandled = []

    def step(self, action):
        """Does one action; the snapshot after it."""
        deadline = monotonic() + BUSY_LIMIT
        if action["do"] == "advance":
            state = self._advance(action["ms"], deadline)
        else:
            self._loop.call_soon(self._do, action)
            state = self._loop.settle(deadline)
        return self._snapshot(state)

    def look(self):
        """The snapshot after waiting once more."""
        return self._snapshot(self._loop.settle(monotonic() + BUSY_LIMIT))

    def _advance(self, ms, deadline):
        until = self._clock.time + ms
        while self._clock.wake_next(until):
            self._loop.settle(deadline)
        self._clock.time = until
        return self._loop.settle(deadline)

    def _do(self, action):
        kind = action["do"]
        if kind == "new":
            self._construct(action)
        elif kind == "call":
            self._call(action)
        elif kind == "resolve":
            self._gates.open(action["gate"], {"value": action["value"]})
        elif kind == "reject":
            self._gates.open(action["gate"], {"error": action["error"]})
        elif kind == "cancel":
            self._calls.cancel(action["call"])
        elif kind == "script":
            self._gates.script(action["fn"], action["returns"])
        elif kind == "advance":
            until = self._clock.time + action["ms"]
            while self._clock.wake_next(until):
                pass
            self._clock.time = until
        else:
            for each in action["actions"]:
                self._do(each)

    def _construct(self, action):
        program, name = self._program, action["as"]
        params = program.signature["construct"]["params"]
        try:
            made = program.construct(*self._arguments(params, action["args"]))
            self._objects[name] = bind(program, made)
        except SystemExit:
            raise
        except BaseException as error:
            self._calls.fail(name, error)

    def _call(self, action):
        def begin():
            if action["on"] not in self._objects:
                raise RuntimeError('there is no object "{}" to call'.format(action["on"]))
            call = self._objects[action["on"]][action["method"]][0]
            return call(*self._arguments(method.params, action["args"]))

        method = self._program.methods[action["method"]]
        self._calls.start(action["as"], method.answer, begin)

    def _arguments(self, params, arguments):
        return [self._argument(param, argument) for param, argument in zip(params, arguments)]

    def _argument(self, param, argument):
        owned = param["of"] if param["kind"] == "optional" else param
        if "task" in argument:
            return self._gates.task(argument["task"], owned)
        if "fn" in argument:
            return self._gates.callback(argument["fn"], owned)
        if "ref" in argument:
            return self._calls.returned.get(argument["ref"])
        if "clock" in argument:
            return GivenClock(self._clock)
        return self._program.builders.builder(param)(argument["value"])

    def timer_started(self, line):
        """Takes a real timer of the solution, started at this line of its file."""
        self._real_timers += 1
        self._note("real timer" + (" at line {}".format(line) if line else ""))

    def _note(self, text):
        # Of the hundreds that a loop could cause, the first few tell enough.
        if text not in self._notes and len(self._notes) < NOTE_LIMIT:
            self._notes.append(text)

    def _snapshot(self, state):
        # A failed task tells that nobody asked for its result when it is collected.
        gc.collect()
        if state == "spinning":
            self._note("the program kept itself busy for two seconds")
        calls, gates = self._calls, self._gates
        snapshot = {
            "now": self._clock.time - self._clock.start,
            "running": gates.running,
            "pending": list(calls.pending),
            "done": calls.done,
            "threw": calls.threw,
            "settled": calls.settled,
            "calls": gates.calls,
            "events": gates.events,
            "quiet": state == "quiet",
            "idle": state == "quiet" and self._loop.idle,
            "sleepers": self._clock.sleepers,
            "realTimers": self._real_timers,
            "unhandled": self.unhandled,
            "notes": self._notes,
        }
        calls.settled, gates.events = [], []
        return snapshot

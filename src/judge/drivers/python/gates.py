"""What the test owns and the solution calls: tasks and callbacks, held open until a step opens them."""

from .kept import builtins as __builtins__
from .kept import encode

from asyncio import get_running_loop
from collections import deque

from .clock import turn
from .misfit import Misfit


class Gates:
    """The tasks and callbacks of one scenario, with all that happened to them."""

    def __init__(self, program, clock, note):
        self._note = note
        self._builders = program.builders
        self._converters = program.converters
        self._clock = clock
        self._given = {}
        self._open = []
        self._early = []
        self._scripts = {}
        self.events = []
        self.calls = {}

    @property
    def running(self):
        """Labels of what was entered and has not ended."""
        return [label for label, _, _ in self._open]

    def task(self, name, type_):
        """The callable for `task<T>`."""
        if name not in self._given:
            build = self._builders.builder(type_["returns"])

            async def task():
                return await self._held(name, name, build)

            self._given[name] = task
        return self._given[name]

    def callback(self, name, type_):
        """The callable for `fn<(A) -> R>` or `sync fn<(A) -> R>`."""
        if name not in self._given:
            made = self._waiting(name, type_) if type_["async"] else self._synchronous(name, type_)
            self._given[name] = made
            self.calls.setdefault(name, [])
        return self._given[name]

    def open(self, gate, outcome):
        """Opens the oldest invocation that waits at this gate, else the next one to come."""
        key = gate if type(gate) is str else [gate["fn"], gate["args"]]
        for _, held, future in self._open:
            if held == key and not future.done():
                future.set_result(outcome)
                return
        self._early.append((key, outcome))

    def script(self, name, returns):
        """What the next invocations of a callback do, in place of what was said before."""
        self._scripts[name] = deque(returns)

    def _synchronous(self, name, type_):
        build = self._builders.builder(type_["returns"])
        record = self._recorder(name, type_)

        def callback(*arguments):
            label = _label(name, record(arguments))
            self.events += [["enter", label], ["exit", label]]
            return _outcome(self._scripted(name) or {"value": None}, build)

        return callback

    def _waiting(self, name, type_):
        build = self._builders.builder(type_["returns"])
        record = self._recorder(name, type_)

        async def callback(*arguments):
            values = record(arguments)
            label = _label(name, values)
            scripted = self._scripted(name)
            if scripted is None or "gate" in scripted:
                return await self._held(label, [name, values], build)
            return await self._answered(label, scripted, build)

        return callback

    def _recorder(self, name, type_):
        converters = [self._converters.converter(param) for param in type_["params"]]

        def record(arguments):
            if len(arguments) != len(converters):
                raise TypeError(
                    "{} takes {} argument(s) and was given {}".format(name, len(converters), len(arguments))
                )
            values = [self._recorded(name, *each) for each in zip(converters, arguments)]
            self.calls[name].append(values)
            return values

        return record

    def _recorded(self, name, convert, argument):
        try:
            return convert(argument)
        except Misfit as misfit:
            told = misfit.told(argument)
            self._note("{} was called with {}".format(name, told))
            return told

    def _scripted(self, name):
        waiting = self._scripts.get(name)
        return waiting.popleft() if waiting else None

    async def _held(self, label, key, build):
        future = get_running_loop().create_future()
        for index, (early, outcome) in enumerate(self._early):
            if early == key:
                del self._early[index]
                future.set_result(outcome)
                break
        entry = self._enter(label, key, future)
        try:
            if future.done():
                # Work that is done already still takes its turn, as any real call would.
                await turn()
            return _outcome(await future, build)
        finally:
            self._leave(entry)

    async def _answered(self, label, scripted, build):
        entry = self._enter(label, None, None)
        try:
            await self._clock.wait(scripted.get("after", 0))
            return _outcome(scripted, build)
        finally:
            self._leave(entry)

    def _enter(self, label, key, future):
        entry = (label, key, future)
        self._open.append(entry)
        self.events.append(["enter", label])
        return entry

    def _leave(self, entry):
        self._open.remove(entry)
        self.events.append(["exit", entry[0]])


def _outcome(outcome, build):
    if "error" in outcome:
        raise RuntimeError(outcome["error"])
    value = outcome.get("value")
    return None if value is None else build(value)


def _label(name, values):
    texts = [value if type(value) is str else encode(value) for value in values]
    return "{}({})".format(name, ",".join(texts))

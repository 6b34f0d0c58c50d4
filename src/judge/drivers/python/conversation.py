"""Answers the judge's requests one after the other until the channel closes."""

from .kept import builtins as __builtins__

import gc
import os
import sys

from . import unhandled
from .channel import RECORDED, read, send
from .chunks import Chunks
from .loading import LoadFailure
from .measuring import measure
from .playing import play_call, play_operations
from .program import Program

_exit = os._exit


def converse():
    """Never returns: a thread that the solution has left behind must not delay the end."""
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    for stream in (sys.stdout, sys.stderr):
        # What the console of the system would encode differently is the solution's text all the same.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.argv = ["solution.py"]
    driver = _Driver()
    status = 0
    try:
        while True:
            request = read()
            if request is None:
                break
            unhandled.during(request["id"])
            driver.handle(request)
    except SystemExit as error:
        status = _exit_status(error)
    _exit(status)


def _exit_status(error):
    if error.code is None:
        return 0
    if isinstance(error.code, int):
        return error.code & 0xFF
    print(error.code, file=sys.stderr)
    return 1


class _Driver:
    def __init__(self):
        self._program = None
        self._loop = None
        self._scenario_class = None
        self._scenario = None
        # Parts of finished requests that must not be collected: the end of a parked coroutine runs the solution's code.
        self._forgotten = []
        self._forgotten_tasks = set()

    def handle(self, request):
        op, request_id = request["op"], request["id"]
        if op == "load":
            loading = self._load(request)
            send(loading)
            if RECORDED and "failed" in loading:
                raise SystemExit
        elif op == "call":
            chunks = Chunks(request_id, 1)
            self._play(self._call(request, chunks), chunks)
        elif op == "operations":
            chunks = Chunks(request_id, len(request["operations"]) + 1)
            self._play(self._operations(request, chunks), chunks)
        elif op == "scenario":
            self._begin_scenario(request["clock"])
            send({"id": request_id, "end": True})
        elif op == "step":
            send({"id": request_id, "snapshot": self._scenario.step(request["action"])})
        elif op == "look":
            send({"id": request_id, "snapshot": self._scenario.look()})

    def _load(self, request):
        signature = request["signature"]
        if _may_wait(signature):
            # Before the solution, which might replace parts of asyncio.
            self._need_loop()
        try:
            self._program = Program(request["files"], signature)
        except LoadFailure as failure:
            return {"id": request["id"], "failed": failure.failed}
        return {"id": request["id"], "loaded": True}

    def _need_loop(self):
        if self._loop is None:
            # Only here: asyncio takes longer to import than Python to start.
            from .loop import new_loop
            from .scenario import Scenario

            self._loop = new_loop()
            self._scenario_class = Scenario

    async def _call(self, request, chunks):
        played = await play_call(self._program, request["args"], chunks)
        return await self._measured(request, chunks) if played else {}

    async def _operations(self, request, chunks):
        played = await play_operations(self._program, request["construct"], request["operations"], chunks)
        return await self._measured(request, chunks) if played else {}

    async def _measured(self, request, chunks):
        if "measure" not in request:
            return {}
        chunks.flush()
        cost = await measure(self._program, request)
        return {} if cost is None else {"cost": cost}

    def _play(self, playing, chunks):
        if self._loop is None:
            try:
                playing.send(None)
            except StopIteration as end:
                chunks.end(**(end.value or {}))
            return
        self._begin_anew(None)
        task = self._loop.create_task(playing)
        if self._loop.finish(task):
            # A failed task tells that nobody asked for its result when it is collected.
            gc.collect()
            chunks.end(**(task.result() or {}))
        else:
            chunks.end(unsettled=True)

    def _begin_scenario(self, start):
        self._need_loop()
        self._begin_anew(self._scenario_class(self._program, self._loop, start))
        # Only what the scenario itself leaves behind is looked through after each step.
        gc.collect()
        gc.freeze()

    def _begin_anew(self, scenario):
        self._forgotten.append(self._scenario)
        self._forgotten_tasks |= self._loop.forget()
        self._scenario = scenario
        self._loop.timer_started = scenario.timer_started if scenario else lambda line: None
        unhandled.observe(scenario.unhandled.append if scenario else None)


def _may_wait(signature):
    if signature["kind"] == "function":
        return signature["async"]
    params = signature["construct"]["params"] + [p for m in signature["methods"] for p in m["params"]]
    kinds = {p["of"]["kind"] if p["kind"] == "optional" else p["kind"] for p in params}
    return any(m["async"] for m in signature["methods"]) or bool(kinds & {"task", "callback", "clock"})

"""What operations cost, beside a fixed loop in the same process. All times in nanoseconds.

Both are timed in short stretches, and the best time of each stretch over all rounds counts: other work on the machine
seldom hits the same stretch every time, though it nearly always hits some. The one call of a function cannot be cut: it
is a stretch of its own.
"""

from .kept import builtins as __builtins__

import gc
from time import perf_counter_ns

from .playing import bind, is_awaitable

CALIBRATION_STEPS = 20_000
CALIBRATION_KEYS = 1_000
CALIBRATION_STRETCH = 1_000
STRETCH = 256


async def measure(program, request):
    """The cost to report, playing and calibration turn about; None when a playing did not end."""
    prepare = _prepare_call if request["op"] == "call" else _prepare_operations
    best = {}
    calibration = {}
    for _ in range(request["measure"]):
        calibrate(calibration)
        if not await _play(prepare, program, request, best):
            return None
        steps = sum(best.values()) / sum(calibration.values()) * CALIBRATION_STEPS
        if steps > request.get("stopAbove", steps):
            break
    return {
        "ns": sum(best.values()),
        "calibrationNs": sum(calibration.values()),
        "calibrationOperations": CALIBRATION_STEPS,
    }


def calibrate(best):
    """One run of the calibration: a look-up and a write in a dict a step, keys in a fixed scattered order."""
    table = {}
    key = 0
    for first in range(0, CALIBRATION_STEPS, CALIBRATION_STRETCH):
        started = perf_counter_ns()
        for step in range(first, first + CALIBRATION_STRETCH):
            # 7919 is prime to the number of keys, so every key comes up equally often.
            key = (key + 7919) % CALIBRATION_KEYS
            table.get(key)
            table[key] = step
        _keep_best(best, first, started)


def _prepare_call(program, request):
    function = program.function
    arguments = function.arguments(request["args"])
    return [(program.function_of_a_case(), arguments, function.is_async, function.throws)]


def _prepare_operations(program, request):
    calls = bind(program, program.construct(*program.construct_arguments(request["construct"])))
    prepared = []
    for name, values in request["operations"]:
        call, arguments, _, is_async, throws = calls[name]
        prepared.append((call, arguments(values), is_async, throws))
    return prepared


async def _play(prepare, program, request, best):
    try:
        prepared = prepare(program, request)
    except SystemExit:
        raise
    except BaseException:
        return False
    gc.collect()
    # Our own tens of thousands of arguments are not the solution's garbage.
    gc.freeze()
    try:
        for first in range(0, len(prepared), STRETCH):
            stretch = prepared[first : first + STRETCH]
            started = perf_counter_ns()
            if not await _play_stretch(stretch):
                return False
            _keep_best(best, first, started)
        return True
    finally:
        gc.unfreeze()


async def _play_stretch(stretch):
    for call, arguments, is_async, throws in stretch:
        try:
            result = call(*arguments)
            if is_async and is_awaitable(result):
                await result
        except SystemExit:
            raise
        except BaseException:
            if not throws:
                return False
    return True


def _keep_best(best, stretch, started):
    taken = perf_counter_ns() - started
    best[stretch] = min(best.get(stretch, taken), taken)

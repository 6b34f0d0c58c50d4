"""What operations cost, beside a fixed loop in the same process. All times in nanoseconds."""

from .kept import builtins as __builtins__

import gc
from time import perf_counter_ns

from .playing import bind, is_awaitable

CALIBRATION_STEPS = 20_000
CALIBRATION_KEYS = 1_000


def calibration_ns():
    """One run of the calibration: a look-up and a write in a dict a step, keys in a fixed scattered order."""
    table = {}
    key = 0
    started = perf_counter_ns()
    for step in range(CALIBRATION_STEPS):
        # 7919 is prime to the number of keys, so every key comes up equally often.
        key = (key + 7919) % CALIBRATION_KEYS
        table.get(key)
        table[key] = step
    return perf_counter_ns() - started


async def measure(program, construct, operations, times):
    """The cost to report, best of `times`, playing and calibration turn about; None when a playing did not end."""
    best = calibration = None
    for _ in range(times):
        taken = await _playing_ns(program, construct, operations)
        if taken is None:
            return None
        loop = calibration_ns()
        best = taken if best is None else min(best, taken)
        calibration = loop if calibration is None else min(calibration, loop)
    return {"ns": best, "calibrationNs": calibration, "calibrationOperations": CALIBRATION_STEPS}


async def _playing_ns(program, construct, operations):
    try:
        calls = bind(program, program.construct(*program.construct_arguments(construct)))
    except SystemExit:
        raise
    except BaseException:
        return None
    prepared = []
    for name, values in operations:
        call, arguments, _, is_async, throws = calls[name]
        prepared.append((call, arguments(values), is_async, throws))
    gc.collect()
    # Our own tens of thousands of arguments are not the solution's garbage.
    gc.freeze()
    try:
        started = perf_counter_ns()
        for call, arguments, is_async, throws in prepared:
            try:
                result = call(*arguments)
                if is_async and is_awaitable(result):
                    await result
            except SystemExit:
                raise
            except BaseException:
                if not throws:
                    return None
        return perf_counter_ns() - started
    finally:
        gc.unfreeze()

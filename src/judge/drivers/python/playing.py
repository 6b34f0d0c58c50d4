"""Plays a function case or a list of operations. Written as coroutines: without an `async` method they never wait."""

from .kept import builtins as __builtins__

from .program import threw


def is_awaitable(value):
    """As inspect.isawaitable, whose module would add a fifth to the time to start."""
    return hasattr(value, "__await__")


async def play_call(program, values, chunks):
    """One call of the function. False when it raised where it must not."""
    function = program.function
    try:
        arguments = function.arguments(values)
        result = program.function_of_a_case()(*arguments)
        if function.is_async and is_awaitable(result):
            result = await result
    except SystemExit:
        raise
    except BaseException as error:
        chunks.add(threw(error))
        return function.throws
    if program.in_place is not None:
        changed = program.in_place
        chunks.add(program.converters.answer(function.params[changed])(arguments[changed]))
    else:
        chunks.add(function.answer(result))
    return True


async def play_operations(program, construct, operations, chunks):
    """Makes an object and calls it; a call that raises where it must not ends the list. True when all were played."""
    try:
        calls = bind(program, program.construct(*program.construct_arguments(construct)))
    except SystemExit:
        raise
    except BaseException as error:
        chunks.add(threw(error))
        return False
    chunks.add([])
    add = chunks.add
    for name, values in operations:
        call, arguments, answer, is_async, throws = calls[name]
        try:
            result = call(*arguments(values))
            if is_async and is_awaitable(result):
                result = await result
        except SystemExit:
            raise
        except BaseException as error:
            add(threw(error))
            if throws:
                continue
            return False
        add(answer(result))
    return True


def bind(program, made):
    """For each method by the name in the signature: its call on this object, and what is needed around it."""
    bound = {}
    for name, method in program.methods.items():
        call = getattr(made, program.method_names[name])
        bound[name] = (call, method.arguments, method.answer, method.is_async, method.throws)
    return bound

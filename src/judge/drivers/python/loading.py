"""Loads the solution by its path and finds in it what the signature names."""

from .kept import builtins as __builtins__

import os
import sys
from types import FunctionType, ModuleType

from .errors import describe, sources


class LoadFailure(Exception):
    """Carries what the reply to `load` says under `failed`."""

    def __init__(self, failed):
        super().__init__(failed["kind"])
        self.failed = failed


def load(path):
    """The module `solution`. Raises LoadFailure; SystemExit passes."""
    with open(path, "rb") as file:
        source = file.read()
    sources[path] = source.decode("utf-8", "replace").splitlines()
    try:
        # Compiled apart from running, so that a syntax error of the file is told from one that the file raises.
        code = compile(source, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise LoadFailure(_syntax(error))
    try:
        return _run(code, "solution", path)
    except SystemExit:
        raise
    except BaseException as error:
        raise LoadFailure({"kind": "threw", "error": describe(error)})


def load_support(path):
    """The module `code_rounds` beside the solution, or None where the problem needs none."""
    if not os.path.exists(path):
        return None
    with open(path, "rb") as file:
        return _run(compile(file.read(), path, "exec", dont_inherit=True), "code_rounds", path)


def _run(code, name, path):
    module = ModuleType(name)
    module.__file__ = path
    # Dataclasses, pickling and type hints look their module up by name.
    sys.modules[name] = module
    exec(code, module.__dict__)
    return module


def _syntax(error):
    failed = {"kind": "syntax", "error": describe(error)}
    failed["error"]["message"] = getattr(error, "msg", None) or failed["error"]["message"]
    for key, value in (("line", getattr(error, "lineno", None)), ("column", getattr(error, "offset", None))):
        if type(value) is int and value > 0:
            failed[key] = value
    return failed


def find_class(module, names, methods):
    """The class under one of these names, and the name of each method in it. Raises LoadFailure."""
    for name in names:
        found = getattr(module, name, None)
        if callable(found):
            return found, {method["name"]: _method(found, name, method["names"]) for method in methods}
    raise LoadFailure({"kind": "missing", "looked": list(names), "found": _offered(module, type)})


def _method(owner, owner_name, names):
    for name in names:
        if callable(getattr(owner, name, None)):
            return name
    if not isinstance(owner, type):
        # A factory: what it makes shows only when it is called.
        return names[0]
    found = [name for name in dir(owner) if not name.startswith("_") and callable(getattr(owner, name, None))]
    raise LoadFailure({"kind": "missing", "looked": [owner_name + "." + name for name in names], "found": found})


def find_function(module, names):
    """A function without arguments that gives the callable for one case. Raises LoadFailure."""
    for name in names:
        found = getattr(module, name, None)
        if callable(found):
            return lambda: found
    owner = getattr(module, "Solution", None)
    if isinstance(owner, type):
        for name in names:
            if callable(getattr(owner, name, None)):
                return lambda: getattr(owner(), name)
    found = _offered(module, FunctionType)
    if isinstance(owner, type):
        found += ["Solution." + name for name, value in vars(owner).items() if isinstance(value, FunctionType)]
    raise LoadFailure({"kind": "missing", "looked": list(names), "found": found})


def _offered(module, kind):
    return [
        name
        for name, value in vars(module).items()
        if isinstance(value, kind) and getattr(value, "__module__", None) == "solution" and not name.startswith("_")
    ]

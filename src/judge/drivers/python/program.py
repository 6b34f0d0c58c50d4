"""The loaded solution, ready to be called: its class or function, with builders for arguments and converters for answers."""

from .kept import builtins as __builtins__

import os

from .answers import Converters
from .arguments import Builders, same
from .errors import describe
from .loading import find_class, find_function, load, load_support


class Callable:
    """One method, or the function, of the signature."""

    def __init__(self, wire, builders, converters):
        self.params = wire["params"]
        self.returns = wire["returns"]
        self.is_async = wire["async"]
        self.throws = wire["throws"]
        self.answer = converters.answer(wire["returns"])
        self.arguments = argument_builder(wire["params"], builders)


def argument_builder(params, builders):
    """The function from a list of values on the wire to fresh arguments."""
    parts = [builders.builder(param) for param in params]
    if all(part is same for part in parts):
        return same
    return lambda values: [part(value) for part, value in zip(parts, values)]


class Program:
    """What a `load` request made."""

    def __init__(self, files, signature):
        """Raises LoadFailure."""
        self.signature = signature
        support = load_support(os.path.join(os.path.dirname(files[0]), "code_rounds.py"))
        module = load(files[0])
        self.builders = Builders(signature["types"], support)
        self.converters = Converters(signature["types"])
        if signature["kind"] == "class":
            wire_methods = signature["methods"]
            self.construct, self.method_names = find_class(module, signature["names"], wire_methods)
            self.methods = {m["name"]: Callable(m, self.builders, self.converters) for m in wire_methods}
            self.construct_arguments = argument_builder(signature["construct"]["params"], self.builders)
        else:
            self.function = Callable(signature, self.builders, self.converters)
            self.function_of_a_case = find_function(module, signature["names"])
            self.in_place = signature.get("inPlace")


def threw(error):
    """The answer of a call that raised."""
    return ["threw", describe(error)]

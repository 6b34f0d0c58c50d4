"""What the driver relies on, taken before the solution is loaded, so that a patched built-in harms only the solution.

Every other part begins with `from .kept import builtins as __builtins__`: functions look built-in names up in the
`__builtins__` of their own module, so the whole driver works on this copy.
https://docs.python.org/3/reference/executionmodel.html#builtins-and-restricted-execution
"""

import builtins as current
import json

builtins = dict(vars(current))

# The bound scanner is a C function: it does not look at the json module again.
scan = json.JSONDecoder().scan_once


def _refuse(value):
    raise TypeError("the driver tried to send " + type(value).__name__)


def _encoder():
    make = json.encoder.c_make_encoder
    if make is None:
        return json.JSONEncoder(check_circular=False, separators=(",", ":"), default=_refuse).encode
    chunks = make(None, _refuse, json.encoder.encode_basestring_ascii, None, ":", ",", False, False, False)
    join = "".join
    return lambda value: join(chunks(value, 0))


encode = _encoder()

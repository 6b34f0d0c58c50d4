"""The two pipes of the conversation: requests come on descriptor 3, replies go out on descriptor 4.

Under a debugger, which starts the process its own way, the conversation lies in two files: all requests at once.
"""

from .kept import builtins as __builtins__
from .kept import encode, scan

import gc
import os
from os import write
from threading import Lock



def _opened(variable, flags, descriptor):
    file = os.environ.pop(variable, None)
    return descriptor if file is None else os.open(file, flags | getattr(os, "O_BINARY", 0))


REQUESTS = _opened("CODE_ROUNDS_REQUESTS", os.O_RDONLY, 3)
REPLIES = _opened("CODE_ROUNDS_REPLIES", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 4)
# Nobody reads the replies before the end: what is asked does not depend on them.
RECORDED = REQUESTS != 3

for descriptor in (REQUESTS, REPLIES):
    os.set_inheritable(descriptor, False)
    if os.name == "posix":
        os.set_blocking(descriptor, True)

_next_line = open(REQUESTS, "rb", buffering=65536, closefd=False).readline
_exit = os._exit
_turn = Lock()


def read():
    """The next request, or None when the judge has closed the channel."""
    line = _next_line()
    if not line:
        return None
    collecting = gc.isenabled()
    # Reading a long request makes many lists and no garbage.
    gc.disable()
    try:
        return scan(line.decode(), 0)[0]
    finally:
        if collecting:
            gc.enable()


def send(reply):
    """Writes one reply whole, also when a thread of the solution reports an error at the same time."""
    rest = memoryview((encode(reply) + "\n").encode())
    with _turn:
        while rest:
            try:
                rest = rest[write(REPLIES, rest) :]
            except BrokenPipeError:
                _exit(1)

"""Errors that nobody observed: in a thread, or in a task whose result was never asked for."""

from .kept import builtins as __builtins__

import threading

from .channel import send
from .errors import describe

_observer = None
_request_id = None


def during(request_id):
    """Errors from now on belong to this request."""
    global _request_id
    _request_id = request_id


def observe(observer):
    """Hands errors to `observer`, or, with None, tells the judge at once."""
    global _observer
    _observer = observer


def report(error):
    """Takes one error."""
    if _observer is not None:
        _observer(describe(error))
    else:
        send({"id": _request_id, "uncaught": describe(error)})


def _of_thread(arguments):
    if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
        report(arguments.exc_value)


threading.excepthook = _of_thread

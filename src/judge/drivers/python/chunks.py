"""Answers on their way out: at once in a short list, in chunks in a long one."""

from .kept import builtins as __builtins__

from time import perf_counter

from .channel import send

AT_ONCE_UP_TO = 1000
CHUNK_SECONDS = 0.02
# About 32 KiB of short answers.
CHUNK_ANSWERS = 3000


class Chunks:
    """Collects the answers to one request."""

    def __init__(self, request_id, expected):
        """`expected` is how many answers there will be if all goes well."""
        self._id = request_id
        self._at = 0
        self._answers = []
        self._longest = 1 if expected <= AT_ONCE_UP_TO else CHUNK_ANSWERS
        self._next = 0.0

    def add(self, answer):
        answers = self._answers
        answers.append(answer)
        if len(answers) >= self._longest or perf_counter() >= self._next:
            self.flush()

    def flush(self):
        if self._answers:
            send({"id": self._id, "at": self._at, "answers": self._answers})
            self._at += len(self._answers)
            self._answers = []
        self._next = perf_counter() + CHUNK_SECONDS

    def end(self, **more):
        self.flush()
        send({"id": self._id, "end": True, **more})

"""Runs one Python solution for the judge, as docs/protocol.md has it. Standard library only, Python 3.9 or newer."""

import os
import sys

folder = os.path.dirname(os.path.abspath(__file__))
# Isolated mode leaves this folder off the path; it must not stay there, or the solution could import from it.
sys.path.insert(0, folder)
from python.conversation import converse  # noqa: E402

sys.path.remove(folder)
converse()

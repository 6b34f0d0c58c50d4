"""The parts of the Python driver."""

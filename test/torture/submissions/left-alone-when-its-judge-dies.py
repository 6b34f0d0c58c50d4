import subprocess


def add(a, b):
    subprocess.Popen(["/bin/sleep", "600"], start_new_session=True)
    while True:
        pass

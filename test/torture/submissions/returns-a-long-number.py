def add(a, b):
    return 10**5000

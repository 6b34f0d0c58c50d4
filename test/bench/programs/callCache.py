import sys

from solution import LRUCache

cache = LRUCache(12000)
x = 1
total = 0
for _ in range(int(sys.argv[1])):
    x = (75 * x + 74) % 65537
    key = x % 16000
    x = (75 * x + 74) % 65537
    if x % 4 == 0:
        total += cache.get(key)
    else:
        cache.put(key, x % 1000)
print(total)

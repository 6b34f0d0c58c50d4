import sys

from solution import add

total = 0
for index in range(int(sys.argv[1])):
    total += add(index, 1)
print(total)

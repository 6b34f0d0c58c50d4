from collections import deque


def find_order(num_tasks, prerequisites):
    missing = [0] * num_tasks
    dependants = [[] for _ in range(num_tasks)]
    for before, task in prerequisites:
        missing[task] += 1
        dependants[before].append(task)
    free = deque(task for task in range(num_tasks) if missing[task] == 0)
    order = []
    while free:
        task = free.popleft()
        order.append(task)
        for dependant in dependants[task]:
            missing[dependant] -= 1
            if missing[dependant] == 0:
                free.append(dependant)
    return order if len(order) == num_tasks else []

from collections import deque


def find_order(num_tasks: int, prerequisites: list[list[int]]) -> list[int]:
    missing = [0] * num_tasks
    dependants: list[list[int]] = [[] for _ in range(num_tasks)]
    for task, before in prerequisites:
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

    # Whatever goes round in a circle, or waits for it, was never set free.
    return order if len(order) == num_tasks else []

def find_order(num_tasks, prerequisites):
    missing = [0] * num_tasks
    for task, _ in prerequisites:
        missing[task] += 1
    order = [task for task in range(num_tasks) if missing[task] == 0]
    for done in order:
        for task, before in prerequisites:
            if before == done:
                missing[task] -= 1
                if missing[task] == 0:
                    order.append(task)
    return order if len(order) == num_tasks else []

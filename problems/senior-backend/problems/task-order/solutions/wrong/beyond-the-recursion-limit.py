def find_order(num_tasks, prerequisites):
    needs = [[] for _ in range(num_tasks)]
    for task, before in prerequisites:
        needs[task].append(before)
    state = [0] * num_tasks
    order = []

    def visit(task):
        if state[task] == 1:
            return False
        if state[task] == 2:
            return True
        state[task] = 1
        for before in needs[task]:
            if not visit(before):
                return False
        state[task] = 2
        order.append(task)
        return True

    for task in range(num_tasks):
        if not visit(task):
            return []
    return order

def find_order(num_tasks, prerequisites, state={}):
    needs = {}
    for task, before in prerequisites:
        needs.setdefault(task, []).append(before)
    order = []
    for start in range(num_tasks):
        stack = [start]
        while stack:
            task = stack[-1]
            if task not in state:
                state[task] = "open"
                for before in needs.get(task, []):
                    if state.get(before) == "open":
                        return []
                    if before not in state:
                        stack.append(before)
            else:
                stack.pop()
                if state[task] == "open":
                    state[task] = "done"
                    order.append(task)
    return order if len(order) == num_tasks else []

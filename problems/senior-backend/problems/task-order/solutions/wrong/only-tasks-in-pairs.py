from graphlib import CycleError, TopologicalSorter


def find_order(num_tasks, prerequisites):
    graph = {}
    for task, before in prerequisites:
        graph.setdefault(task, set()).add(before)
    try:
        return list(TopologicalSorter(graph).static_order())
    except CycleError:
        return []

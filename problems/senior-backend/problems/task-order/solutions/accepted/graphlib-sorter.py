from graphlib import CycleError, TopologicalSorter


def find_order(num_tasks, prerequisites):
    """An adapter around the standard library, which has a sorter of its own since Python 3.9."""
    sorter = TopologicalSorter({task: () for task in range(num_tasks)})
    for task, before in prerequisites:
        sorter.add(task, before)
    try:
        return list(sorter.static_order())
    except CycleError:
        return []

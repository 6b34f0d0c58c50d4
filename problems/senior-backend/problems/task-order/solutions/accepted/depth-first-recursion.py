import sys


class Solution:
    def findOrder(self, numCourses, prerequisites):
        # One call for each task of a chain.
        sys.setrecursionlimit(max(sys.getrecursionlimit(), 3 * numCourses + 1000))
        needs = {}
        for task, before in prerequisites:
            needs.setdefault(task, set()).add(before)
        begun, done, order = set(), set(), []

        def finish(task):
            if task in done:
                return True
            if task in begun:
                return False
            begun.add(task)
            if not all(finish(before) for before in needs.get(task, ())):
                return False
            done.add(task)
            order.append(task)
            return True

        return order if all(finish(task) for task in range(numCourses)) else []

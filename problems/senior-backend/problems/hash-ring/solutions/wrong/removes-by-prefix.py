from bisect import bisect_left
from heapq import nsmallest

SIZE = 1 << 32


class HashRing:
    """No common list: each node keeps its own sorted points and says how far its next one is."""

    def __init__(self) -> None:
        self.points_of: dict[str, list[int]] = {}

    def add_node(self, node: str, points: list[int]) -> None:
        self.points_of[node] = sorted(points)

    def remove_node(self, node: str) -> bool:
        removed = node in self.points_of
        for name in list(self.points_of):
            if name.startswith(node):
                del self.points_of[name]
        return removed

    def get_node(self, position: int) -> str:
        return min(self._distances(position), default=(0, ""))[1]

    def get_nodes(self, position: int, count: int) -> list[str]:
        return [node for _, node in nsmallest(count, self._distances(position))]

    def _distances(self, position: int) -> list[tuple[int, str]]:
        return [(self._distance(points, position), node) for node, points in self.points_of.items()]

    @staticmethod
    def _distance(points: list[int], position: int) -> int:
        index = bisect_left(points, position)
        return points[index] - position if index < len(points) else points[0] + SIZE - position

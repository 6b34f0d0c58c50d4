from bisect import bisect_left


class HashRing:
    """All points as pairs of position and name in one sorted list; a lookup is a binary search."""

    def __init__(self) -> None:
        self.nodes: set[str] = set()
        self.points: list[tuple[int, str]] = []

    def add_node(self, node: str, points: list[int]) -> None:
        self.remove_node(node)
        self.nodes.add(node)
        self.points.extend((position, node) for position in points)
        self.points.sort()

    def remove_node(self, node: str) -> bool:
        if node not in self.nodes:
            return False
        self.nodes.remove(node)
        self.points = [point for point in self.points if point[1] != node]
        return True

    def get_node(self, position: int) -> str:
        if not self.points:
            return ""
        return self.points[self._first_from(position) % len(self.points)][1]

    def get_nodes(self, position: int, count: int) -> list[str]:
        met: list[str] = []
        wanted = min(count, len(self.nodes))
        for index in range(self._first_from(position), len(self.points)):
            if len(met) == wanted:
                break
            node = self.points[index][1]
            if node not in met:
                met.append(node)
        return met

    def _first_from(self, position: int) -> int:
        # The empty name comes before every other, so this finds the first of those who share the position.
        return bisect_left(self.points, (position, ""))

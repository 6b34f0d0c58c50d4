import heapq


class ParkingLot:
    """Built otherwise than the editorial's, so that each checks the other when answers are recorded."""

    def __init__(self, spaces: int) -> None:
        self._numbers = list(range(1, spaces + 1))
        self._space_of: dict[str, int] = {}

    def enter(self, plate: str) -> int:
        if plate not in self._space_of:
            if not self._numbers:
                return -1
            self._space_of[plate] = heapq.heappop(self._numbers)
        return self._space_of[plate]

    def leave(self, plate: str) -> bool:
        number = self._space_of.pop(plate, None)
        if number is None:
            return False
        heapq.heappush(self._numbers, number)
        return True

    def free(self) -> int:
        return len(self._numbers)

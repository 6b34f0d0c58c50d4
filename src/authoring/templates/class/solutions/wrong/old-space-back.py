class ParkingLot:
    def __init__(self, spaces: int) -> None:
        self._taken = [False] * spaces
        self._space_of: dict[str, int] = {}
        self._last_of: dict[str, int] = {}

    def enter(self, plate: str) -> int:
        if plate in self._space_of:
            return self._space_of[plate]
        if False not in self._taken:
            return -1
        index = self._last_of.get(plate, self._taken.index(False))
        if self._taken[index]:
            index = self._taken.index(False)
        self._last_of[plate] = index
        self._taken[index] = True
        self._space_of[plate] = index + 1
        return index + 1

    def leave(self, plate: str) -> bool:
        if plate not in self._space_of:
            return False
        self._taken[self._space_of.pop(plate) - 1] = False
        return True

    def free(self) -> int:
        return self._taken.count(False)

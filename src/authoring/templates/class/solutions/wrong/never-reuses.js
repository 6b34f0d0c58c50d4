export class ParkingLot {
  #spaces;
  #spaceOf = new Map();
  #last = 0;

  constructor(spaces) {
    this.#spaces = spaces;
  }

  enter(plate) {
    const own = this.#spaceOf.get(plate);
    if (own !== undefined) return own;
    if (this.#spaceOf.size === this.#spaces) return -1;
    this.#last = (this.#last % this.#spaces) + 1;
    this.#spaceOf.set(plate, this.#last);
    return this.#last;
  }

  leave(plate) {
    return this.#spaceOf.delete(plate);
  }

  free() {
    return this.#spaces - this.#spaceOf.size;
  }
}

export class ParkingLot {
  #taken;
  #spaceOf = new Map();
  #lastOf = new Map();

  constructor(spaces) {
    this.#taken = new Array(spaces).fill(false);
  }

  enter(plate) {
    const own = this.#spaceOf.get(plate);
    if (own !== undefined) return own;
    const old = this.#lastOf.get(plate);
    const index = this.#taken[old] === false ? old : this.#taken.indexOf(false);
    if (index === -1) return -1;
    this.#lastOf.set(plate, index);
    this.#taken[index] = true;
    this.#spaceOf.set(plate, index + 1);
    return index + 1;
  }

  leave(plate) {
    const own = this.#spaceOf.get(plate);
    if (own === undefined) return false;
    this.#taken[own - 1] = false;
    this.#spaceOf.delete(plate);
    return true;
  }

  free() {
    return this.#taken.length - this.#spaceOf.size;
  }
}

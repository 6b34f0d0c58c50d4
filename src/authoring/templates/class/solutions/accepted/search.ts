export class ParkingLot {
  private readonly taken: boolean[];
  private readonly spaceOf = new Map<string, number>();

  constructor(spaces: number) {
    this.taken = new Array<boolean>(spaces).fill(false);
  }

  enter(plate: string): number {
    const own = this.spaceOf.get(plate);
    if (own !== undefined) return own;
    const index = this.taken.indexOf(false);
    if (index === -1) return -1;
    this.taken[index] = true;
    this.spaceOf.set(plate, index + 1);
    return index + 1;
  }

  leave(plate: string): boolean {
    const own = this.spaceOf.get(plate);
    if (own === undefined) return false;
    this.taken[own - 1] = false;
    this.spaceOf.delete(plate);
    return true;
  }

  free(): number {
    return this.taken.length - this.spaceOf.size;
  }
}

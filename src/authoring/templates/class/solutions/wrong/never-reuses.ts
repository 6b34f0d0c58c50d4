export class ParkingLot {
  private readonly spaces: number;
  private readonly spaceOf = new Map<string, number>();
  private last = 0;

  constructor(spaces: number) {
    this.spaces = spaces;
  }

  enter(plate: string): number {
    const own = this.spaceOf.get(plate);
    if (own !== undefined) return own;
    if (this.spaceOf.size === this.spaces) return -1;
    this.last = (this.last % this.spaces) + 1;
    this.spaceOf.set(plate, this.last);
    return this.last;
  }

  leave(plate: string): boolean {
    return this.spaceOf.delete(plate);
  }

  free(): number {
    return this.spaces - this.spaceOf.size;
  }
}

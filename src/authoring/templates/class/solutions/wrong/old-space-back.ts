export class ParkingLot {
  private readonly plates: (string | null)[];
  private readonly lastSpace = new Map<string, number>();

  constructor(spaces: number) {
    this.plates = new Array<string | null>(spaces).fill(null);
  }

  enter(plate: string): number {
    const own = this.plates.indexOf(plate);
    if (own !== -1) return own + 1;
    const old = this.lastSpace.get(plate);
    const index = old !== undefined && this.plates[old] === null ? old : this.plates.indexOf(null);
    if (index === -1) return -1;
    this.plates[index] = plate;
    this.lastSpace.set(plate, index);
    return index + 1;
  }

  leave(plate: string): boolean {
    const index = this.plates.indexOf(plate);
    if (index === -1) return false;
    this.plates[index] = null;
    return true;
  }

  free(): number {
    return this.plates.filter((plate) => plate === null).length;
  }
}

/** Built otherwise than the editorial's, so that each checks the other when answers are recorded. */
export class ParkingLot {
  private readonly plates: (string | null)[];

  constructor(spaces: number) {
    this.plates = new Array<string | null>(spaces).fill(null);
  }

  enter(plate: string): number {
    const index = this.plates.includes(plate) ? this.plates.indexOf(plate) : this.plates.indexOf(null);
    if (index === -1) return -1;
    this.plates[index] = plate;
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

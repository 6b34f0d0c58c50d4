/** Built otherwise than the editorial's: all callers wait for the same promise. */
export class Countdown {
  private left: number;
  private open: () => void = () => undefined;
  private readonly zero: Promise<void>;

  constructor(from: number) {
    this.left = from;
    this.zero = new Promise((resolve) => {
      this.open = resolve;
    });
    if (from === 0) this.open();
  }

  tick(): number {
    this.left = Math.max(0, this.left - 1);
    if (this.left === 0) this.open();
    return this.left;
  }

  untilZero(): Promise<void> {
    return this.zero;
  }
}

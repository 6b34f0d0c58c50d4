export class Countdown {
  private left: number;
  private waiting: (() => void)[] = [];

  constructor(from: number) {
    this.left = from;
  }

  tick(): number {
    this.left -= 1;
    if (this.left === 0) {
      for (const wake of this.waiting) wake();
      this.waiting = [];
    }
    return this.left;
  }

  async untilZero(): Promise<void> {
    if (this.left === 0) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

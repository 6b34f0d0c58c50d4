export class Countdown {
  private left: number;
  private readonly waiting: (() => void)[] = [];

  constructor(from: number) {
    this.left = from;
  }

  tick(): number {
    if (this.left > 0) this.left -= 1;
    if (this.left === 0) this.waiting.shift()?.();
    return this.left;
  }

  async untilZero(): Promise<void> {
    if (this.left === 0) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

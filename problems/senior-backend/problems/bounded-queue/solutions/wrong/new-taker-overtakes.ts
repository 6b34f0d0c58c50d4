type Wake = () => void;

export class BoundedQueue {
  private readonly items: number[] = [];
  private readonly forRoom: Wake[] = [];
  private readonly forItems: Wake[] = [];
  private closed = false;

  constructor(private readonly capacity: number) {}

  async put(item: number): Promise<void> {
    while (!this.closed && this.items.length >= this.capacity) {
      await new Promise<void>((wake) => this.forRoom.push(wake));
    }
    if (this.closed) throw new Error('closed');
    this.items.push(item);
    this.forItems.shift()?.();
  }

  async take(): Promise<number> {
    while (this.items.length === 0) {
      if (this.closed) throw new Error('closed and empty');
      await new Promise<void>((wake) => this.forItems.push(wake));
    }
    const [item] = this.items.splice(0, 1);
    this.forRoom.shift()?.();
    return item ?? 0;
  }

  close(): void {
    this.closed = true;
    for (const wake of [...this.forRoom.splice(0), ...this.forItems.splice(0)]) wake();
  }
}

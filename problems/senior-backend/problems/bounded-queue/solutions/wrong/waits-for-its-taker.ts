interface Offer {
  readonly item: number;
  readonly taken: () => void;
  readonly refuse: (reason: Error) => void;
}

export class BoundedQueue {
  private readonly offers: Offer[] = [];
  private readonly takers: { give: (item: number) => void; refuse: (reason: Error) => void }[] = [];
  private closed = false;

  constructor(private readonly capacity: number) {}

  async put(item: number): Promise<void> {
    if (this.closed) throw new Error('closed');
    const taker = this.takers.shift();
    if (taker !== undefined) return taker.give(item);
    return new Promise((taken, refuse) => this.offers.push({ item, taken, refuse }));
  }

  async take(): Promise<number> {
    const offer = this.offers.shift();
    if (offer !== undefined) {
      offer.taken();
      return offer.item;
    }
    if (this.closed) throw new Error('closed and empty');
    return new Promise((give, refuse) => this.takers.push({ give, refuse }));
  }

  close(): void {
    this.closed = true;
    for (const { refuse } of [...this.offers.splice(this.capacity), ...this.takers.splice(0)]) {
      refuse(new Error('closed'));
    }
  }
}

class Item {
  previous: Item | null = null;
  next: Item | null = null;

  constructor(
    readonly key: number,
    public value: number,
  ) {}
}

export class LRUCache {
  private readonly items = new Map<number, Item>();
  private newest: Item | null = null;
  private oldest: Item | null = null;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const item = this.items.get(key);
    if (!item) return -1;
    this.moveToFront(item);
    return item.value;
  }

  put(key: number, value: number): void {
    const held = this.items.get(key);
    if (held) {
      held.value = value;
      this.moveToFront(held);
      return;
    }
    if (this.items.size === this.capacity) this.evict();
    const item = new Item(key, value);
    this.items.set(key, item);
    this.addToFront(item);
  }

  private moveToFront(item: Item): void {
    if (item === this.newest) return;
    if (item === this.oldest) {
      this.oldest = item.previous;
      if (this.oldest) this.oldest.next = null;
    } else if (item.previous) {
      item.previous.next = item.next;
    }
    this.addToFront(item);
  }

  private addToFront(item: Item): void {
    item.previous = null;
    item.next = this.newest;
    if (this.newest) this.newest.previous = item;
    this.newest = item;
    this.oldest ??= item;
  }

  private evict(): void {
    const item = this.oldest;
    if (!item) return;
    this.items.delete(item.key);
    this.oldest = item.previous;
    if (this.oldest) this.oldest.next = null;
    else this.newest = null;
  }
}

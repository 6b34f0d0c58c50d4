const entries = new Map<number, number>();

export class LRUCache {
  constructor(private readonly capacity: number) {}

  get(key: number): number {
    if (!entries.has(key)) return -1;
    const value = entries.get(key)!;
    entries.delete(key);
    entries.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    entries.delete(key);
    entries.set(key, value);
    while (entries.size > this.capacity) {
      entries.delete(entries.keys().next().value!);
    }
  }
}

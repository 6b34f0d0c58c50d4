export class LRUCache {
  private entries: Map<number, number> = new Map();

  constructor(private capacity: number) {}

  get(key: number): number {
    const value = this.entries.get(key);
    if (value === undefined) {
      return -1;
    }
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    // get also makes the entry the newest, so only the value is left to change.
    if (this.get(key) !== -1) {
      this.entries.set(key, value);
      return;
    }
    if (this.entries.size === this.capacity) {
      this.entries.delete(this.entries.keys().next().value!);
    }
    this.entries.set(key, value);
  }
}

/** Solutions of the problem `Store`, in JavaScript. */
export const rightStore = `
export class Store {
  entries = new Map();
  constructor(size) {
    this.size = size;
  }
  get(key) {
    return this.entries.get(key) ?? null;
  }
  put(key, value) {
    this.entries.set(key, value);
  }
  take(count) {
    if (count > this.entries.size) throw new Error('not so many');
    return [...this.entries.values()].slice(0, count);
  }
}
`;

/** Right but for a key that was never put. */
export const zeroStore = rightStore.replace('?? null', '?? 0');

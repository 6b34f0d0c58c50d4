export class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.values = new Map();
    this.keysByUse = [];
  }

  get(key) {
    if (!this.values.has(key)) return -1;
    this.touch(key);
    return this.values.get(key);
  }

  put(key, value) {
    if (!this.values.has(key) && this.values.size === this.capacity) {
      this.values.delete(this.keysByUse.shift());
    }
    this.values.set(key, value);
    this.touch(key);
  }

  touch(key) {
    this.keysByUse = this.keysByUse.filter((other) => other !== key);
    this.keysByUse.push(key);
  }
}

import type { InspectOptions } from 'node:util';

interface Held {
  value: number;
  lastUse: number;
}

type Use = readonly [key: number, at: number];

/**
 * Every use is appended to a queue; a use is stale once its key was used again. Eviction skips the stale ones
 * at the front, and the queue is rewritten when most of it is stale, so that both are constant when spread
 * over the calls that made them necessary.
 */
export class LRUCache {
  private held = new Map<number, Held>();
  private uses: Use[] = [];
  private front = 0;
  private now = 0;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const held = this.held.get(key);
    if (!held) return -1;
    this.recordUse(key, held);
    return held.value;
  }

  put(key: number, value: number): void {
    let held = this.held.get(key);
    if (held) {
      held.value = value;
    } else {
      if (this.held.size >= this.capacity) this.evict();
      held = { value, lastUse: 0 };
      this.held.set(key, held);
    }
    this.recordUse(key, held);
  }

  /** What `console.log` shows of a cache. */
  [Symbol.for('nodejs.util.inspect.custom')](_depth: number, options: InspectOptions): string {
    return `LRUCache(${this.held.size} of ${this.capacity})${options.showHidden ? ` at use ${this.now}` : ''}`;
  }

  private recordUse(key: number, held: Held): void {
    held.lastUse = ++this.now;
    this.uses.push([key, held.lastUse]);
    if (this.uses.length > 2 * this.capacity + 16) this.dropStaleUses();
  }

  private evict(): void {
    while (this.isStale(this.uses[this.front]!)) this.front++;
    this.held.delete(this.uses[this.front]![0]);
    this.front++;
  }

  private dropStaleUses(): void {
    this.uses = this.uses.slice(this.front).filter((use) => !this.isStale(use));
    this.front = 0;
  }

  private isStale([key, at]: Use): boolean {
    return this.held.get(key)?.lastUse !== at;
  }
}

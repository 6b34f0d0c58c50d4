/** The first two slots are the ends of the list and hold no entry. */
enum End {
  Newest,
  Oldest,
}

const firstFreeSlot = 2;

/**
 * The linked list in parallel arrays: a slot number stands where a pointer would.
 * Nothing is allocated after construction but what the index of keys needs.
 */
export class LRUCache {
  private readonly slotOfKey = new Map<number, number>();
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly newer: Int32Array;
  private readonly older: Int32Array;

  constructor(private readonly capacity: number) {
    const slots = capacity + firstFreeSlot;
    this.keys = new Int32Array(slots);
    this.values = new Int32Array(slots);
    this.newer = new Int32Array(slots);
    this.older = new Int32Array(slots);
    this.older[End.Newest] = End.Oldest;
    this.newer[End.Oldest] = End.Newest;
  }

  public get(key: number): number {
    const slot = this.slotOfKey.get(key);
    if (slot === undefined) return -1;
    this.moveToNewest(slot);
    return this.values[slot]!;
  }

  public put(key: number, value: number): void {
    let slot = this.slotOfKey.get(key);
    if (slot === undefined) {
      slot = this.freeSlot();
      this.keys[slot] = key;
      this.slotOfKey.set(key, slot);
      this.link(slot);
    } else {
      this.moveToNewest(slot);
    }
    this.values[slot] = value;
  }

  /** Slots are handed out in order until all are taken; then the oldest entry gives up its own. */
  private freeSlot(): number {
    if (this.slotOfKey.size < this.capacity) return firstFreeSlot + this.slotOfKey.size;
    const slot = this.newer[End.Oldest]!;
    this.unlink(slot);
    this.slotOfKey.delete(this.keys[slot]!);
    return slot;
  }

  private moveToNewest(slot: number): void {
    this.unlink(slot);
    this.link(slot);
  }

  private unlink(slot: number): void {
    const newer = this.newer[slot]!;
    const older = this.older[slot]!;
    this.older[newer] = older;
    this.newer[older] = newer;
  }

  private link(slot: number): void {
    const second = this.older[End.Newest]!;
    this.newer[slot] = End.Newest;
    this.older[slot] = second;
    this.older[End.Newest] = slot;
    this.newer[second] = slot;
  }
}

/** One number of uses and the keys that have it; buckets are linked in ascending order and none is empty. */
class Bucket {
  readonly keys = new Set<number>();
  lower: Bucket = this;
  higher: Bucket = this;

  constructor(readonly uses: number) {}

  insertHigher(uses: number): Bucket {
    const bucket = new Bucket(uses);
    bucket.lower = this;
    bucket.higher = this.higher;
    this.higher.lower = bucket;
    this.higher = bucket;
    return bucket;
  }

  remove(key: number): void {
    this.keys.delete(key);
    if (this.keys.size > 0) return;
    this.lower.higher = this.higher;
    this.higher.lower = this.lower;
  }
}

/** No lowest count to keep in mind: the bucket after the root is the lowest that there is. */
export class LFUCache {
  private readonly root = new Bucket(0);
  private readonly values = new Map<number, number>();
  private readonly bucketOf = new Map<number, Bucket>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const bucket = this.bucketOf.get(key);
    if (!bucket) return -1;
    this.raise(key, bucket);
    return this.values.get(key)!;
  }

  put(key: number, value: number): void {
    const bucket = this.bucketOf.get(key);
    if (!bucket && this.values.size === this.capacity) this.evict();
    this.values.set(key, value);
    this.raise(key, bucket ?? this.root);
  }

  private raise(key: number, from: Bucket): void {
    const uses = from.uses + 1;
    const to = from.higher.uses === uses ? from.higher : from.insertHigher(uses);
    to.keys.add(key);
    this.bucketOf.set(key, to);
    if (from !== this.root) from.remove(key);
  }

  private evict(): void {
    const lowest = this.root.higher;
    for (const key of lowest.keys) {
      lowest.remove(key);
      this.values.delete(key);
      this.bucketOf.delete(key);
      return;
    }
  }
}

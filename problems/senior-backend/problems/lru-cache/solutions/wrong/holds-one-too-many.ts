interface Link {
  key: number;
  value: number;
  before: Link;
  after: Link;
}

export class LRUCache {
  private readonly index = new Map<number, Link>();
  private readonly hub: Link;

  constructor(private readonly capacity: number) {
    const hub = { key: 0, value: 0 } as Link;
    hub.before = hub;
    hub.after = hub;
    this.hub = hub;
  }

  get(key: number): number {
    const link = this.index.get(key);
    if (link === undefined) return -1;
    this.detach(link);
    this.attach(link);
    return link.value;
  }

  put(key: number, value: number): void {
    let link = this.index.get(key);
    if (link !== undefined) {
      link.value = value;
      this.detach(link);
    } else {
      if (this.index.size > this.capacity) this.evict();
      link = { key, value } as Link;
      this.index.set(key, link);
    }
    this.attach(link);
  }

  private evict(): void {
    const oldest = this.hub.before;
    this.detach(oldest);
    this.index.delete(oldest.key);
  }

  private detach(link: Link): void {
    link.before.after = link.after;
    link.after.before = link.before;
  }

  private attach(link: Link): void {
    link.before = this.hub;
    link.after = this.hub.after;
    this.hub.after.before = link;
    this.hub.after = link;
  }
}

type Clock = { now(): number };

/** What is known of one key. Whoever invalidates takes the whole slot away, and a load left in it fills nothing. */
interface Slot {
  value?: { readonly number: number; readonly since: number };
  renewal?: Promise<number>;
}

export class TTLCache {
  private readonly slots = new Map<string, Slot>();

  constructor(
    private readonly ttlMs: number,
    private readonly refreshAfterMs: number,
    private readonly load: (key: string) => Promise<number>,
    private readonly clock: Clock,
  ) {}

  get(key: string): Promise<number> {
    let slot = this.slots.get(key);
    if (!slot) this.slots.set(key, (slot = {}));
    const now = this.clock.now();
    const { value } = slot;
    if (!value || now < value.since || now - value.since >= this.ttlMs) {
      delete slot.value;
      return this.renew(key, slot);
    }
    if (now - value.since >= this.refreshAfterMs) this.renew(key, slot).catch(() => {});
    return Promise.resolve(value.number);
  }

  invalidate(key: string): void {
    this.slots.delete(key);
  }

  private renew(key: string, slot: Slot): Promise<number> {
    slot.renewal ??= this.fill(key, slot);
    return slot.renewal;
  }

  private async fill(key: string, slot: Slot): Promise<number> {
    try {
      const number = await this.load(key);
      slot.value = { number, since: this.clock.now() };
      return number;
    } finally {
      delete slot.renewal;
    }
  }
}

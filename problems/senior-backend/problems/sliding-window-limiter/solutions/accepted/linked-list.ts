type Entry = { readonly at: number; after?: Entry };
type Line = { first?: Entry; last?: Entry; length: number };

/** Each key has a linked list of the requests that still count; what has left the window is unlinked from its front. */
export class SlidingWindowLimiter {
  private readonly lines: Map<string, Line> = new Map();
  private latest = 0;

  public constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  public allow(key: string, now: number): boolean {
    const line = this.current(key, now);
    if (line.length === this.limit) return false;
    const entry: Entry = { at: this.latest };
    if (line.last) line.last.after = entry;
    else line.first = entry;
    line.last = entry;
    line.length += 1;
    return true;
  }

  public retryAfter(key: string, now: number): number {
    const { first, length } = this.current(key, now);
    return first && length === this.limit ? first.at + this.windowMs - this.latest : 0;
  }

  private current(key: string, now: number): Line {
    if (now > this.latest) this.latest = now;
    let line = this.lines.get(key);
    if (!line) this.lines.set(key, (line = { length: 0 }));
    while (line.first && line.first.at <= this.latest - this.windowMs) {
      line.first = line.first.after;
      if (!line.first) line.last = undefined;
      line.length -= 1;
    }
    return line;
  }
}

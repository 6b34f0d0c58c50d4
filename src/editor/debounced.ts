import type { Disposable } from './disposables.ts';

/** Does work once things have been quiet for a while; what is asked for while it works is done once more afterwards. */
export class Debounced implements Disposable {
  private readonly work: () => Promise<void>;
  private readonly quietMs: number;
  private timer: NodeJS.Timeout | undefined;
  private running = false;
  private asked = false;
  private disposed = false;

  /** @param work must not reject; @param quietMs milliseconds. */
  constructor(work: () => Promise<void>, quietMs: number) {
    this.work = work;
    this.quietMs = quietMs;
  }

  ask(): void {
    if (this.disposed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), this.quietMs);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }

  private async start(): Promise<void> {
    if (this.running) {
      this.asked = true;
      return;
    }
    this.running = true;
    await this.work();
    this.running = false;
    if (!this.asked) return;
    this.asked = false;
    this.ask();
  }
}

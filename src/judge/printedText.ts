import * as l10n from '@vscode/l10n';
import { grouped } from '../core/wordLanguage.ts';

/** What a solution printed: counted in full, kept in part (the first bytes and the last ones). */
export class PrintedText {
  private readonly head: Buffer[] = [];
  private headBytes = 0;
  private tail: Buffer[] = [];
  private tailBytes = 0;
  private bytes = 0;
  private readonly keepFirst: number;
  private readonly keepLast: number;

  /** Bytes to keep of the beginning and of the end. */
  constructor(keepFirst = 64 * 1024, keepLast = 16 * 1024) {
    this.keepFirst = keepFirst;
    this.keepLast = keepLast;
  }

  /** All bytes so far, kept or not. */
  get size(): number {
    return this.bytes;
  }

  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    const room = this.keepFirst - this.headBytes;
    const first = chunk.subarray(0, Math.max(0, room));
    if (first.length > 0) {
      this.head.push(first);
      this.headBytes += first.length;
    }
    this.addToTail(chunk.subarray(first.length));
  }

  text(): string {
    const left = this.bytes - this.headBytes - this.tailBytes;
    // Decoded as one where it is one: a character may lie across the border.
    if (left === 0) return Buffer.concat([...this.head, ...this.tail]).toString('utf8');
    const [head, tail] = [this.head, this.tail].map((part) => Buffer.concat(part).toString('utf8'));
    return `${head ?? ''}\n… ${l10n.t('{0} bytes left out', grouped(left))} …\n${tail ?? ''}`;
  }

  private addToTail(chunk: Buffer): void {
    if (chunk.length === 0) return;
    this.tail.push(chunk);
    this.tailBytes += chunk.length;
    if (this.tailBytes < 2 * this.keepLast) return;
    const joined = Buffer.concat(this.tail);
    this.tail = [joined.subarray(joined.length - this.keepLast)];
    this.tailBytes = this.keepLast;
  }
}

import type { Progress } from '../core/progress.ts';
import type { LoadedPacks } from './catalogStore.ts';
import { buildRows, type Row, type RowOptions } from './problemRows.ts';

/** The rows as they were built last, for as long as nothing has changed: the tree and its message both ask. */
export class LatestRows {
  private latest:
    | { readonly from: readonly [LoadedPacks, Progress, RowOptions]; readonly rows: readonly Row[] }
    | undefined;

  of(...from: [LoadedPacks, Progress, RowOptions]): readonly Row[] {
    if (this.latest === undefined || from.some((part, index) => part !== this.latest?.from[index])) {
      this.latest = { from, rows: buildRows(...from) };
    }
    return this.latest.rows;
  }
}

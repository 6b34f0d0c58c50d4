import type { CatalogProblem } from '../../core/catalog.ts';
import type { KeptSnapshot } from '../snapshots.ts';
import type { Variant } from './variants.ts';

/** The group *History* of a problem; what is in it is read when it is opened. */
export interface HistoryGroupRow {
  readonly kind: 'history';
  readonly id: string;
  readonly entry: CatalogProblem;
}

/** A copy of the code of some earlier time. */
export interface SnapshotRow {
  readonly kind: 'snapshot';
  readonly id: string;
  readonly entry: CatalogProblem;
  readonly snapshot: KeptSnapshot;
}

/** Another way to solve it, beside the solution. */
export interface VariantRow {
  readonly kind: 'variant';
  readonly id: string;
  readonly entry: CatalogProblem;
  readonly variant: Variant;
}

/** In an empty group: what would be here. */
export interface EmptyHistoryRow {
  readonly kind: 'empty-history';
  readonly id: string;
}

export type HistoryRow = HistoryGroupRow | SnapshotRow | VariantRow | EmptyHistoryRow;

import { selfDimensions, type SelfBand, type SelfDimension } from './selfRatingWords.ts';

/** What a person says of one dimension so far. */
export interface SelfRow {
  readonly dimension: SelfDimension;
  readonly band?: SelfBand | undefined;
  readonly evidence?: string | undefined;
}

export interface OpenRow {
  readonly dimension: SelfDimension;
  /** What is still asked for. */
  readonly asks: 'band' | 'evidence';
}

/** Whether a band is a claim that needs something of the round to show it. */
export function claimsEvidence(band: SelfBand | undefined): boolean {
  return band === 3 || band === 4;
}

/** What keeps a self-rating from being finished, in the order of the page; empty: it is whole. */
export function openRows(rows: readonly SelfRow[]): readonly OpenRow[] {
  return selfDimensions.flatMap((dimension): OpenRow[] => {
    const row = rows.find((each) => each.dimension === dimension);
    if (row?.band === undefined) return [{ dimension, asks: 'band' }];
    const isBare = (row.evidence ?? '').trim() === '';
    return claimsEvidence(row.band) && isBare ? [{ dimension, asks: 'evidence' }] : [];
  });
}

/** The moments at which the clock of a round speaks; at all others it is silent. */
export type RoundMoment = 'half' | 'five-minutes' | 'one-minute' | 'over';

interface Round {
  /** Milliseconds that the round may take. */
  readonly allowedMs: number;
}

/** The latest moment that lies between two looks at the clock, both in milliseconds of the round. */
export function momentPassed({ allowedMs }: Round, from: number, to: number): RoundMoment | undefined {
  return moments(allowedMs).findLast(({ at }) => from < at && at <= to)?.moment;
}

function moments(allowedMs: number): { readonly moment: RoundMoment; readonly at: number }[] {
  const all = [
    { moment: 'half', at: allowedMs / 2 },
    { moment: 'five-minutes', at: allowedMs - 5 * 60_000 },
    { moment: 'one-minute', at: allowedMs - 60_000 },
    { moment: 'over', at: allowedMs },
  ] as const;
  // In a round of a few minutes "half" and "five minutes" would come in the wrong order, or at once.
  return all.filter(({ moment, at }) => at > 0 && (moment !== 'half' || allowedMs > 10 * 60_000));
}

const dayMs = 24 * 60 * 60 * 1_000;

/** So many of these, other ones each day (in UTC), and all of them in turn. */
export function sampleOfDay(slugs: readonly string[], count: number, now: Date): string[] {
  if (slugs.length === 0) return [];
  const first = Math.floor(now.getTime() / dayMs) * count;
  const chosen = Array.from({ length: count }, (_, index) => slugs[(first + index) % slugs.length] ?? '');
  return [...new Set(chosen)];
}

export function minWindow(s: string, t: string): string {
  // How many of each letter the window still lacks; below zero is a surplus.
  const lacks = new Map<string, number>();
  for (const letter of t) lacks.set(letter, (lacks.get(letter) ?? 0) + 1);

  let missing = t.length;
  let start = 0;
  let best: { from: number; length: number } | undefined;
  for (let end = 0; end < s.length; end += 1) {
    const entering = lacks.get(s[end]!);
    if (entering === undefined) continue;
    lacks.set(s[end]!, entering - 1);
    if (entering > 0) missing -= 1;

    while (missing === 0) {
      const length = end - start + 1;
      if (best === undefined || length < best.length) best = { from: start, length };
      const leaving = lacks.get(s[start]!);
      if (leaving !== undefined) {
        lacks.set(s[start]!, leaving + 1);
        if (leaving === 0) missing += 1;
      }
      start += 1;
    }
  }
  return best === undefined ? '' : s.slice(best.from, best.from + best.length);
}

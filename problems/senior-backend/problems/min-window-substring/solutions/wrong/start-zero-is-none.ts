export function minWindow(s: string, t: string): string {
  const lacks = new Map<string, number>();
  for (const letter of t) lacks.set(letter, (lacks.get(letter) ?? 0) + 1);
  let missing = t.length;
  let from = 0;
  let to = 0;
  let start = 0;
  [...s].forEach((letter, end) => {
    const before = lacks.get(letter);
    if (before !== undefined) lacks.set(letter, before - 1);
    if (before !== undefined && before > 0) missing -= 1;
    while (missing === 0) {
      if (!from || end + 1 - start < to - from) {
        from = start;
        to = end + 1;
      }
      const leaving = lacks.get(s[start]!);
      if (leaving !== undefined) lacks.set(s[start]!, leaving + 1);
      if (leaving === 0) missing += 1;
      start += 1;
    }
  });
  return from ? s.slice(from, to) : '';
}

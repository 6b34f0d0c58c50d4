export function minWindow(s: string, t: string): string {
  const need = new Map<string, number>();
  for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);
  let found = 0;
  let start = 0;
  let best = '';
  for (let end = 0; end < s.length; end += 1) {
    if (need.has(s[end]!)) found += 1;
    while (found >= t.length) {
      const window = s.slice(start, end + 1);
      if (best === '' || window.length < best.length) best = window;
      if (need.has(s[start]!)) found -= 1;
      start += 1;
    }
  }
  return best;
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function covers(window: string, need: Map<string, number>): boolean {
  const have = count(window);
  return [...need].every(([letter, times]) => (have.get(letter) ?? 0) >= times);
}

export function minWindow(s: string, t: string): string {
  const need = count(t);
  let best = '';
  let start = 0;
  for (let end = t.length; end <= s.length; end += 1) {
    while (end - start >= t.length && covers(s.slice(start, end), need)) {
      if (best === '' || end - start < best.length) best = s.slice(start, end);
      start += 1;
    }
  }
  return best;
}

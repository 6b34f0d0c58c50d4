export function minWindow(s: string, t: string): string {
  const first = 'A'.charCodeAt(0);
  const lacks = new Int32Array('z'.charCodeAt(0) - first);
  const place = (text: string, at: number): number => text.charCodeAt(at) - first;
  for (let i = 0; i < t.length; i += 1) lacks[place(t, i)]! += 1;

  let missing = t.length;
  let start = 0;
  let from = 0;
  let to = Infinity;
  for (let end = 0; end < s.length; end += 1) {
    if (lacks[place(s, end)]! > 0) missing -= 1;
    lacks[place(s, end)]! -= 1;
    while (missing === 0) {
      if (end - start < to - from) [from, to] = [start, end];
      lacks[place(s, start)]! += 1;
      if (lacks[place(s, start)]! > 0) missing += 1;
      start += 1;
    }
  }
  return to === Infinity ? '' : s.slice(from, to + 1);
}

const lacks = new Int32Array(128);

export function minWindow(s: string, t: string): string {
  for (const letter of t) lacks[letter.charCodeAt(0)]! += 1;
  let missing = t.length;
  let start = 0;
  let from = 0;
  let length = Infinity;
  for (let end = 0; end < s.length; end += 1) {
    const entering = s.charCodeAt(end);
    if (lacks[entering]! > 0) missing -= 1;
    lacks[entering]! -= 1;
    while (missing === 0) {
      if (end - start + 1 < length) {
        from = start;
        length = end - start + 1;
      }
      const leaving = s.charCodeAt(start);
      lacks[leaving]! += 1;
      if (lacks[leaving]! > 0) missing += 1;
      start += 1;
    }
  }
  return length === Infinity ? '' : s.slice(from, from + length);
}

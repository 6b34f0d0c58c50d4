export function minWindow(s, t) {
  let best = '';
  for (let start = s.indexOf(t[0]); start >= 0; start = s.indexOf(t[0], start + 1)) {
    let end = start;
    for (const letter of t.slice(1)) {
      end = s.indexOf(letter, end + 1);
      if (end < 0) return best;
    }
    if (best === '' || end - start + 1 < best.length) best = s.slice(start, end + 1);
  }
  return best;
}

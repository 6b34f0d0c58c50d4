export function minWindow(s, t) {
  const balance = new Map();
  const change = (letter, by) => {
    const count = (balance.get(letter) ?? 0) + by;
    if (count === 0) balance.delete(letter);
    else balance.set(letter, count);
  };
  for (const letter of t) change(letter, -1);
  for (let end = 0; end < s.length; end += 1) {
    change(s[end], +1);
    if (end >= t.length) change(s[end - t.length], -1);
    if (balance.size === 0) return s.slice(end + 1 - t.length, end + 1);
  }
  return '';
}

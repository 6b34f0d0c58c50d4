export function minWindow(s, t) {
  const lacks = {};
  for (const letter of t) lacks[letter] = (lacks[letter] ?? 0) + 1;
  let missing = t.length;
  let left = 0;
  let from = -1;
  let length = s.length;
  for (let right = 0; right < s.length; right += 1) {
    if (lacks[s[right]] > 0) missing -= 1;
    lacks[s[right]] = (lacks[s[right]] ?? 0) - 1;
    while (missing === 0) {
      if (right - left + 1 <= length) {
        from = left;
        length = right - left + 1;
      }
      lacks[s[left]] += 1;
      if (lacks[s[left]] > 0) missing += 1;
      left += 1;
    }
  }
  return from < 0 ? '' : s.slice(from, from + length);
}

export function minWindow(s, t) {
  const lacks = new Map();
  for (const letter of t) lacks.set(letter, (lacks.get(letter) ?? 0) + 1);
  const add = (letter, change) => lacks.has(letter) && lacks.set(letter, lacks.get(letter) + change);

  let missing = t.length;
  let start = 0;
  let from = 0;
  let shortest = Infinity;
  for (let end = 0; end < s.length; end += 1) {
    if (lacks.get(s[end]) > 0) missing -= 1;
    add(s[end], -1);
    for (; missing === 0; start += 1) {
      if (end - start + 1 < shortest) [from, shortest] = [start, end - start + 1];
      add(s[start], +1);
      if (lacks.get(s[start]) > 0) missing += 1;
    }
  }
  return shortest === Infinity ? '' : s.slice(from, from + shortest);
}

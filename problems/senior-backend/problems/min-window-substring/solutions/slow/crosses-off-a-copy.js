export function minWindow(s, t) {
  const holdsAll = (from, to) => {
    const rest = t.split('');
    for (let i = from; i < to && rest.length > 0; i += 1) {
      const at = rest.indexOf(s[i]);
      if (at >= 0) rest.splice(at, 1);
    }
    return rest.length === 0;
  };
  let best = '';
  let start = 0;
  for (let end = t.length; end <= s.length; end += 1) {
    while (holdsAll(start, end)) {
      if (best === '' || end - start < best.length) best = s.slice(start, end);
      start += 1;
    }
  }
  return best;
}

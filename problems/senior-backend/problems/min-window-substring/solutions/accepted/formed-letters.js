// Counts how many different letters are there often enough.
const countLetters = (text) => {
  const counts = {};
  for (const letter of text) counts[letter] = (counts[letter] || 0) + 1;
  return counts;
};

var minWindow = function (s, t) {
  if (t.length > s.length) return '';
  const need = countLetters(t);
  const required = Object.keys(need).length;
  const have = {};
  let formed = 0;
  let left = 0;
  let best = [0, Infinity];
  for (let right = 0; right < s.length; right++) {
    const letter = s[right];
    have[letter] = (have[letter] || 0) + 1;
    if (have[letter] === need[letter]) formed++;
    while (formed === required) {
      if (right - left < best[1] - best[0]) best = [left, right];
      const gone = s[left++];
      have[gone]--;
      if (have[gone] < need[gone]) formed--;
    }
  }
  return best[1] === Infinity ? '' : s.substring(best[0], best[1] + 1);
};

module.exports = { minWindow };

/** For each start the first end that completes a window: both only ever move to the right. */
export const minWindow = (s: string, t: string): string => {
  const balance = new Int32Array(128);
  const code = (text: string, at: number): number => text.charCodeAt(at);
  let negative = 0;
  const change = (letter: number, by: 1 | -1): void => {
    const before = balance[letter]!;
    balance[letter] = before + by;
    if (before === 0 && by === -1) negative += 1;
    if (before === -1 && by === 1) negative -= 1;
  };
  for (let i = 0; i < t.length; i += 1) change(code(t, i), -1);

  let answer = '';
  let end = 0;
  for (let start = 0; start < s.length; start += 1) {
    while (negative > 0 && end < s.length) change(code(s, end++), 1);
    if (negative > 0) break;
    if (answer === '' || end - start < answer.length) answer = s.substring(start, end);
    change(code(s, start), -1);
  }
  return answer;
};

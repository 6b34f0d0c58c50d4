/** The candidate with the smallest edit distance, if it is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // In a short word two slips leave nothing of it: any other short word would be as near.
  const limit = word.length < 4 ? Math.floor(word.length / 2) : Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

function editDistance(a: string, b: string): number {
  const [rows, columns] = [Array.from(a), Array.from(b)];
  let previous = Array.from({ length: columns.length + 1 }, (_, index) => index);
  for (const [row, letter] of rows.entries()) {
    const current = [row + 1];
    for (const [column, other] of columns.entries()) {
      const substitute = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(substitute, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[columns.length] ?? 0;
}

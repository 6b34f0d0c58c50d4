/** Both notes, one under the other; where one holds the other already, that one alone. */
export function mergedNotes(ours: string, theirs: string): string {
  if (ours.includes(theirs.trim())) return ours;
  if (theirs.includes(ours.trim())) return theirs;
  return `${ours.trimEnd()}\n\n---\n\n${theirs}`;
}

/** The lines of an append-only log, ours and then those that only the others have. */
export function mergedLog(ours: string, theirs: string): string {
  if (ours.startsWith(theirs)) return ours;
  if (theirs.startsWith(ours)) return theirs;
  const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const own = linesOf(ours);
  const known = new Set(own);
  return [...own, ...linesOf(theirs).filter((line) => !known.has(line))].map((line) => `${line}\n`).join('');
}

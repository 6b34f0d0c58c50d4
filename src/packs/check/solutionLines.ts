/** A line says something by itself: not a brace, a keyword, or an import. */
function isTelling(line: string): boolean {
  return (
    line.length >= 16 &&
    /[A-Za-z]\w*\W+\w/.test(line) &&
    !/^(?:import|from|package|use|\/\/|#|\*|\/\*)/.test(line)
  );
}

/** The lines of a program that would give a part of it away, without the spaces around them. */
export function tellingLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(isTelling);
}

/** Placeholders, targets of links, code and icons: what a translation must leave as it is. */
const FIXED = /\{[^}]*\}|\]\([^)]*\)|`[^`]*`|\$\([a-z-]+\)/g;

/**
 * What is wrong with a translation, line by line.
 * @param wanted the English words by their keys. @param translated the other language by the same keys.
 */
export function translationFaults(
  wanted: ReadonlyMap<string, string>,
  translated: ReadonlyMap<string, string>,
): string[] {
  const lacking = [...wanted].flatMap(([key, english]) => {
    const words = translated.get(key);
    if (words === undefined || words === '') return [`has no words for "${key}"`];
    return fixedParts(english) === fixedParts(words) ? [] : [`changes what is fixed in "${key}": "${words}"`];
  });
  const spare = [...translated.keys()].filter((key) => !wanted.has(key));
  return [...lacking, ...spare.map((key) => `has words for "${key}", which nothing asks for`)];
}

/** In any order and as often as a language needs them. */
function fixedParts(text: string): string {
  return [...new Set(text.match(FIXED))].sort().join(' ');
}

/** Words in the quotation marks of our sentences, with or without the category of a command. */
const QUOTED = /“(?:Code Rounds: )?([^”]+)”/g;

/**
 * Texts that name a command, and whose translation names it otherwise than the palette in that language does.
 * @param texts English words and their translation. @param titles the English title of each command and the translated one.
 */
export function titleFaults(
  texts: Iterable<readonly [english: string, translated: string]>,
  titles: ReadonlyMap<string, string>,
): string[] {
  const byName = new Map([...titles].map(([english, translated]) => [named(english), named(translated)]));
  return [...texts].flatMap(([english, translated]) =>
    [...english.matchAll(QUOTED)].flatMap(([, quoted = '']) => {
      const title = byName.get(named(quoted));
      return title === undefined || translated.includes(title) ? [] : [`"${translated}" lacks "${title}"`];
    }),
  );
}

/** Without the dots of a command that asks for more. */
function named(title: string): string {
  return title.replace(/\s*(?:\.\.\.|…)$/, '');
}

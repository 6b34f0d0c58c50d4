/**
 * Words by their key, each looked up when it is asked for: what is handed to others is written in English, whatever
 * language the interface speaks at that time.
 */
export function wordTable<Key extends string | number>(
  words: Readonly<Record<Key, () => string>>,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<() => string>(words).map(
    ([key, get]) => [key, { get, enumerable: true }] as const,
  );
  return Object.defineProperties({}, Object.fromEntries(entries)) as Record<Key, string>;
}

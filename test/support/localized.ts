/** A manifest as the editor reads it: what stands as `%key%` is replaced by its words, where there are some. */
export function localized(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return texts.get(/^%(.+)%$/.exec(value)?.[1] ?? '') ?? value;
  if (Array.isArray(value)) return value.map((entry: unknown) => localized(entry, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, localized(entry, texts)]));
}

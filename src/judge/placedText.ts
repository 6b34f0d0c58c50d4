import type { SourcePlace } from './languages/adapter.ts';

/** `lru-cache.ts:3:7: Expression expected`, or without a place the file alone. */
export function placedText(fileName: string, place: SourcePlace | undefined, message: string): string {
  if (place === undefined) return `${fileName}: ${message}`;
  const column = place.column === undefined ? '' : `:${place.column}`;
  return `${fileName}:${place.line}${column}: ${message}`;
}

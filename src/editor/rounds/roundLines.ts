import { roundEventSchema, type RoundEvent } from '../../core/roundEvent.ts';

/**
 * Reads the NDJSON of a round's log. A line that a crash tore, or that a later version wrote, is passed over: what is left
 * still says what happened.
 */
export function roundEvents(text: string): readonly RoundEvent[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return [];
    }
    const parsed = roundEventSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

import { z } from 'zod';
import type { Json } from './json.ts';
import { hasMostFrequent } from './mostFrequent.ts';

const parameter = z.string().min(1).max(64);

/**
 * What makes an answer right where many are. The answer of a case is then one of them, to be shown; any other that
 * has the property counts as well.
 */
export const answerPropertySchema = z
  .strictObject({
    name: z.literal('most-frequent').describe('Which property.'),
    of: parameter.describe('The parameter that holds the values.'),
    count: parameter.describe('The parameter that says how many are asked for.'),
  })
  .describe(
    'most-frequent: the `count` values that occur most often in `of`, each once, in any order; of values equally ' +
      'frequent any will do. All of them where there are fewer.',
  );
export type AnswerProperty = z.infer<typeof answerPropertySchema>;

/** Whether an answer has the property. */
export function hasProperty(
  property: AnswerProperty,
  answer: Json,
  input: Readonly<Record<string, Json>>,
): boolean {
  return hasMostFrequent(answer, input[property.of] ?? null, input[property.count] ?? null);
}

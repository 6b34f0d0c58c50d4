import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { isFewestCoins } from './fewestCoins.ts';
import type { Json } from './json.ts';
import { hasMostFrequent } from './mostFrequent.ts';
import { isTopologicalOrder } from './topologicalOrder.ts';

const parameter = z.string().min(1).max(64);

/**
 * What makes an answer right where many are. The answer of a case is then one of them, to be shown; any other that
 * has the property counts as well.
 */
export const answerPropertySchema = z
  .strictObject({
    name: z.enum(['most-frequent', 'topological-order', 'fewest-coins']).describe(l10n.t('Which property.')),
    of: parameter.describe(l10n.t('The parameter that holds the values, the pairs or the coins.')),
    count: parameter.describe(
      l10n.t('The parameter that says how many are asked for or how many there are, or the amount.'),
    ),
  })
  .describe(
    l10n.t(
      'most-frequent: the `count` values that occur most often in `of`, each once, in any order; of values equally frequent any will do. All of them where there are fewer. topological-order: the numbers from 0 to `count` - 1, each once, so that of each pair `[a, b]` in `of` b comes before a; the empty list where no order does that. fewest-coins: as few values of `of` as possible, each as often as needed, that add up to `count`, in any order; `[-1]` where none do. `count` is at most 1,000,000 then.',
    ),
  );
export type AnswerProperty = z.infer<typeof answerPropertySchema>;

/** Whether an answer has the property. */
export function hasProperty(
  property: AnswerProperty,
  answer: Json,
  input: Readonly<Record<string, Json>>,
): boolean {
  const of = input[property.of] ?? null;
  const count = input[property.count] ?? null;
  switch (property.name) {
    case 'most-frequent':
      return hasMostFrequent(answer, of, count);
    case 'topological-order':
      return isTopologicalOrder(answer, of, count);
    case 'fewest-coins':
      return isFewestCoins(answer, of, count);
  }
}

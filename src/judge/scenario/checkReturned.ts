import * as l10n from '@vscode/l10n';
import { equal } from '../../core/compare.ts';
import type { Json } from '../../core/json.ts';
import { parseType } from '../../core/type.ts';
import { answerText, answerValue } from './answerText.ts';
import { compareSets } from './compareCollections.ts';
import type { View } from './checkExpect.ts';
import type { Finding } from './finding.ts';

/** What the calls that came back in this step returned, in any order: where the prompt leaves open which gets what. */
export function checkReturned(expected: readonly Json[], view: View): Finding {
  const { types, methods } = view.signature;
  const rest = [...expected];
  const seen = view.settled.flatMap((call) => {
    const answer = view.snapshot.done[call];
    const returns = methods.find(({ name }) => name === view.methodOf.get(call))?.returns;
    if (answer === undefined || returns === undefined || returns === 'void') return [];
    const [actual, type] = [answerValue(answer), parseType(returns)];
    const place = rest.findIndex(
      (value) => actual !== undefined && equal(value, actual, { type, types, mode: 'exact' }),
    );
    if (place >= 0) return [JSON.stringify(rest.splice(place, 1)[0])];
    // What does not fit the type may look like what is expected.
    return [actual === undefined ? l10n.t('{0} of another type', answerText(answer)) : answerText(answer)];
  });
  const wanted = expected.map((value) => JSON.stringify(value));
  return compareSets('returned', wanted, seen, { tooMany: 'forbidden', tooFew: 'missing' });
}

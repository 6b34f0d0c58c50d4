import { caseSchema } from '../../src/core/case.ts';
import type { JudgedCase } from '../../src/core/judgedCase.ts';

/** A case whose fields are given as in a file; hidden, unless its layer is `example`. */
export function judgedCase(
  fields: Readonly<Record<string, unknown>>,
  recorded?: JudgedCase['recorded'],
): JudgedCase {
  const given = caseSchema.parse({
    uuid: '11111111-1111-4111-8111-111111111111',
    name: 'a case',
    layer: 'edge',
    why: 'A mistake.',
    ...fields,
  });
  return {
    case: given,
    visibility: given.layer === 'example' ? 'visible' : 'hidden',
    ...(recorded === undefined ? {} : { recorded }),
  };
}

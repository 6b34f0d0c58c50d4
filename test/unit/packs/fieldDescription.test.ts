import assert from 'node:assert/strict';
import { z } from 'zod';
import { descriptionOf } from '../../../src/packs/fieldDescription.ts';

const schema = z.strictObject({
  size: z.int().default(1).describe('The size.'),
  wrapped: z.string().describe('Inside.').optional(),
  list: z.array(z.strictObject({ name: z.string().describe('A name.') })).describe('The list.'),
  by: z.record(z.string(), z.union([z.string(), z.strictObject({ at: z.int().describe('When.') })])),
  form: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('a').describe('One form.'), far: z.int().describe('How far.') }),
      z.strictObject({ type: z.literal('b').describe('Another.') }),
    ])
    .describe('Its form.'),
  plain: z.string(),
});

describe('descriptionOf', () => {
  const rows: readonly (readonly [keys: readonly (string | number)[], description: string | undefined])[] = [
    [['size'], 'The size.'],
    [['wrapped'], 'Inside.'],
    [['list'], 'The list.'],
    [['list', 3, 'name'], 'A name.'],
    [['list', 3, 'nothing'], 'The list.'],
    [['by', 'x', 'at'], 'When.'],
    [['form', 'far'], 'How far.'],
    [['form', 'type'], 'Its form.'],
    [['plain'], undefined],
    [[], undefined],
  ];
  for (const [keys, description] of rows) {
    it(`finds what is said of ${JSON.stringify(keys)}`, () => {
      assert.equal(descriptionOf(schema, keys), description);
    });
  }
});

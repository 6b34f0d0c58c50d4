import assert from 'node:assert/strict';
import { packIdSchema, slugSchema, uuidSchema, versionSchema } from '../../../src/core/identity.ts';

const schemas = {
  uuid: {
    schema: uuidSchema,
    right: ['0b0f7a1e-3a56-4c1f-9d0a-6d4f2f1c8a11'],
    wrong: ['', '0b0f7a1e-3a56-1c1f-9d0a-6d4f2f1c8a11', '0b0f7a1e3a564c1f9d0a6d4f2f1c8a11'],
  },
  slug: {
    schema: slugSchema,
    right: ['lru-cache', 'a', '2-sum', 'a'.repeat(64)],
    wrong: ['', 'LRU', 'a--b', '-a', 'a-', 'a_b', 'a b', '../a', 'a'.repeat(65)],
  },
  'pack id': {
    schema: packIdSchema,
    right: ['acme.basics', 'code-rounds.senior-backend'],
    wrong: ['basics', 'acme.', '.basics', 'acme.basics.more', 'Acme.basics', 'acme/basics'],
  },
  version: {
    schema: versionSchema,
    right: ['0.1.0', '1.2.3-beta.1', '1.0.0--', '1.0.0-0a.x-y'],
    wrong: [
      '1',
      '1.2',
      '01.2.3',
      'v1.2.3',
      '1.2.3+build',
      '1.0.0-',
      '1.0.0-a..b',
      '1.0.0-01',
      `1.0.${'9'.repeat(20)}`,
      `1.0.0-${'a'.repeat(60)}`,
    ],
  },
};

for (const [name, { schema, right, wrong }] of Object.entries(schemas)) {
  describe(`a ${name}`, () => {
    for (const text of right) {
      it(`may be ${text}`, () => {
        assert.equal(schema.parse(text), text);
      });
    }
    for (const text of wrong) {
      it(`may not be ${JSON.stringify(text)}`, () => {
        assert.equal(schema.safeParse(text).success, false);
      });
    }
  });
}

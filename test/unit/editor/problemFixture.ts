import type { CatalogProblem } from '../../../src/core/catalog.ts';
import { packManifestSchema } from '../../../src/core/packManifest.ts';
import { problemSchema } from '../../../src/core/problem.ts';

export const pack = packManifestSchema.parse({
  format: 1,
  id: 'acme.basics',
  version: '1.0.0',
  title: 'Basics',
  description: 'For tests.',
  authors: [{ name: 'A' }],
  license: 'MIT',
  languages: ['typescript', 'python'],
  problems: [],
  tags: ['caching', 'rate-limiting'],
});

/** A class problem `Box` with `getValue`; `number` makes its UUID. */
export function boxProblem(number: number, changes: Record<string, unknown> = {}): CatalogProblem {
  const problem = problemSchema.parse({
    uuid: `${String(number).padStart(8, '0')}-1111-4111-8111-111111111111`,
    slug: `box-${number}`,
    title: `Box ${number}`,
    kind: 'class',
    difficulty: 3,
    minutes: 20,
    tags: ['caching'],
    signature: {
      name: 'Box',
      constructor: { params: [] },
      methods: [{ name: 'getValue', returns: 'int' }, { name: 'put' }],
    },
    ...changes,
  });
  return { problem, pack, folder: '/nowhere' };
}

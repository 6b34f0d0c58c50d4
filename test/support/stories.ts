import type { Telling } from '../../src/core/story.ts';

/** A story in its fields, whole unless changed. */
export function telling(words: Partial<Telling['words']> = {}, changes: Partial<Telling> = {}): Telling {
  return {
    title: 'The certificate',
    tags: ['incident', 'failure'],
    words: {
      situation: 'Payments were down.',
      task: 'I had the pager.',
      action: 'I renewed the certificate by hand.',
      result: 'Back after 50 minutes.',
      ...words,
    },
    ...changes,
  };
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { config } from '@vscode/l10n';
import { z } from 'zod';
import { findingOfIssue } from '../../../src/packs/issue.ts';
import { parseJson } from '../../../src/packs/readJsonFile.ts';

const bundle = path.join(import.meta.dirname, '..', '..', '..', 'media', 'l10n', 'bundle.l10n.de.json');
const schema = z.strictObject({ title: z.string().min(3), difficulty: z.int() });

describe('issues of a pack, in another language', () => {
  before(() => {
    config({ contents: readFileSync(bundle, 'utf8') });
  });

  after(() => {
    config({ contents: {} });
  });

  const told = (text: string): (readonly [string, string])[] => {
    const read = parseJson(text, 'a.rounds.json', schema);
    if (read.kind === 'read') return [];
    return read.issues.map(findingOfIssue).map(({ what, mend }) => [what, mend] as const);
  };

  it('say what is wrong and how to mend it, with names as they are written', () => {
    assert.deepEqual(told('{"titel": "Zwei. Worte", "title": "Eins", "difficulty": 1}'), [
      ['Unbekannter Schlüssel „titel“.', 'War „title“ gemeint?'],
    ]);
  });

  it('say what was expected', () => {
    assert.deepEqual(
      told('{"title": "x", "difficulty": "1"}').map(([what]) => what),
      ['Erwartet: mindestens 3 Zeichen, gefunden: 1.', 'Erwartet: ein Wert vom Typ „number“, gefunden: "1".'],
    );
  });

  it('say what is missing', () => {
    assert.deepEqual(
      told('{"title": "Eins"}').map(([what]) => what),
      ['"difficulty" fehlt; erwartet: ein Wert vom Typ „number“.'],
    );
  });
});

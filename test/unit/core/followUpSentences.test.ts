import assert from 'node:assert/strict';
import { gapOrder } from '../../../src/core/followUpCheck.ts';
import { drawnItem } from '../../../src/core/followUpDraw.ts';
import { sentencesOf, shownSentences } from '../../../src/core/followUpSentences.ts';
import { inGerman } from '../../support/german.ts';
import { sampleItem } from './followUpSample.ts';

const drawn = (kind: Parameters<typeof sampleItem>[0]) => drawnItem(sampleItem(kind), 0);
const split = (text: string) => sentencesOf(drawn('text'), { text });

describe('sentencesOf', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['One thing', ['One thing']],
    ['One thing. Another! A third?', ['One thing.', 'Another!', 'A third?']],
    ['Use a lease, e.g. ten seconds. Then retry.', ['Use a lease, e.g. ten seconds.', 'Then retry.']],
    ['Version 1.2 of v8.so is fine.', ['Version 1.2 of v8.so is fine.']],
    ['client -> gateway\n\ngateway -> store\n', ['client -> gateway', 'gateway -> store']],
    ['He said “no.” “Yes,” she said.', ['He said “no.”', '“Yes,” she said.']],
    ['Ärger kommt. Über Nacht.', ['Ärger kommt.', 'Über Nacht.']],
  ];
  for (const [text, sentences] of cases) {
    it(`splits ${JSON.stringify(text)}`, () => {
      assert.deepEqual(split(text), sentences);
    });
  }

  it('keeps all of a text with more sentences than can be listed', () => {
    const text = Array.from({ length: 400 }, (_, index) => `Line ${index}.`).join(' ');
    const sentences = split(text);
    assert.equal(sentences.length, 99);
    assert.equal(sentences.join(' '), text);
  });

  it('puts first what was chosen or worked out', () => {
    assert.deepEqual(sentencesOf(drawn('choice'), { text: 'Since each evicts.', choice: [1] }), [
      'An order inside each node',
      'Since each evicts.',
    ]);
    assert.deepEqual(sentencesOf(drawn('number'), { text: 'Times two.', number: ' 26 GB ' }), [
      '26 GB',
      'Times two.',
    ]);
    const gap = drawn('gap');
    const side = gapOrder(gap.uuid).indexOf('weak');
    assert.deepEqual(sentencesOf(gap, { text: '', choice: [side, 1] }), [
      `Answer ${side === 0 ? 'A' : 'B'} lacks: A slow reader can put an old value back.`,
    ]);
  });
});

describe('shownSentences', () => {
  const item = drawn('text');
  const story = { story: item.uuid, telling: 0 };

  it('says the same as the log in an editor that speaks English', () => {
    assert.deepEqual(shownSentences(item, { text: '', story }), sentencesOf(item, { text: '', story }));
  });

  it('names the parts of a story in the language of the interface, and leaves the log as it is', () => {
    const [shown, logged] = inGerman(() => [
      shownSentences(item, { text: '', story }),
      sentencesOf(item, { text: '', story }),
    ]);
    assert.deepEqual(shown, ['Situation', 'Aufgabe', 'Handlung', 'Ergebnis']);
    assert.deepEqual(logged, ['Situation', 'Task', 'Action', 'Result']);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PrintedText } from '../../../src/judge/printedText.ts';

describe('PrintedText', function () {
  this.timeout(60_000);

  it('keeps little text whole', () => {
    assert.equal(printed(['one\n', 'two\n'], 64, 16).text(), 'one\ntwo\n');
    assert.equal(printed([], 64, 16).text(), '');
  });

  it('keeps the first and the last bytes, and says how many are left out', () => {
    const text = printed(['a'.repeat(10), 'b'.repeat(5_000), 'c'.repeat(4)], 10, 4).text();
    assert.equal(text, `${'a'.repeat(10)}\n… 5,000 bytes left out …\ncccc`);
  });

  it('does not break a character between beginning and end where nothing is left out', () => {
    assert.equal(printed(['ab😀cd'], 4, 16).text(), 'ab😀cd');
  });

  it('keeps the end alone where no beginning is asked for', () => {
    assert.match(printed(['x'.repeat(100), 'last words'], 0, 10).text(), /last words$/);
  });

  const chunks = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('abc\n')), maxLength: 30 }));

  it('counts every byte, kept or not', () => {
    fc.assert(
      fc.property(chunks, (texts) => {
        assert.equal(printed(texts, 8, 8).size, Buffer.byteLength(texts.join('')));
      }),
    );
  });

  it('begins as the whole did and ends as it did, however it came in', () => {
    fc.assert(
      fc.property(chunks, (texts) => {
        const whole = texts.join('');
        const text = printed(texts, 8, 8).text();
        assert.equal(text.slice(0, 8), whole.slice(0, 8));
        assert.equal(text.slice(-8), whole.slice(-8));
        if (whole.length <= 16) assert.equal(text, whole);
      }),
    );
  });

  it('says truly how many bytes it left out', () => {
    fc.assert(
      fc.property(chunks, (texts) => {
        const whole = texts.join('');
        const [head = '', left, tail = ''] = printed(texts, 8, 8)
          .text()
          .split(/\n… (\d+) bytes left out …\n/);
        assert.equal(head.length + Number(left ?? 0) + tail.length, whole.length);
      }),
    );
  });
});

function printed(texts: readonly string[], first: number, last: number): PrintedText {
  const all = new PrintedText(first, last);
  for (const text of texts) all.add(Buffer.from(text));
  return all;
}

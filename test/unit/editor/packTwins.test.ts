import assert from 'node:assert/strict';
import { withoutTwins } from '../../../src/editor/packTwins.ts';
import { packManifest } from '../../support/packManifest.ts';

const pack = (id: string) => packManifest({ id, title: id });
const section = (uuid: string, ...items: readonly string[]) => ({
  uuid,
  title: `Section ${uuid}`,
  items: items.map((item) => ({ uuid: item, title: `Question ${item}` })),
});

describe('withoutTwins', () => {
  it('keeps what came first and says what is left out, naming both packs', () => {
    const { kept, faults } = withoutTwins([
      { value: section('s', 'a'), pack: pack('acme.first') },
      { value: section('s', 'b'), pack: pack('acme.second') },
    ]);
    assert.deepEqual(
      kept.map((part) => part.pack.id),
      ['acme.first'],
    );
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', /acme\.second: “Section s” .* “Section s” of acme\.first .*Remove one/);
  });

  it('takes a question that another section has out of its own, and leaves its neighbours', () => {
    const { kept, faults } = withoutTwins([
      { value: section('s', 'a', 'b'), pack: pack('acme.first') },
      { value: section('t', 'b', 'c'), pack: pack('acme.second') },
      { value: section('u', 'a'), pack: pack('acme.third') },
    ]);
    assert.deepEqual(
      kept.map(({ value }) => value.items.map(({ uuid }) => uuid)),
      [['a', 'b'], ['c']],
    );
    assert.equal(faults.length, 2);
  });
});

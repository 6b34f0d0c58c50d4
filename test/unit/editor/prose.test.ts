import { strict as assert } from 'node:assert';
import { proseHtml, withoutTitle } from '../../../src/editor/prose.ts';

describe('proseHtml', () => {
  it('shows HTML of a pack as text', () => {
    const html = proseHtml('<script>alert(1)</script> <img src=x onerror=y>');
    assert.ok(!/<script|<img/.test(html), html);
  });

  it('lets links go only by https or stay on the page', () => {
    const link = (target: string): string => proseHtml(`[a](${target})`);
    assert.match(link('https://example.org/x'), /href="https:/);
    assert.match(link('#rules'), /href="#rules"/);
    for (const target of [
      'http://example.org',
      'javascript:alert(1)',
      'command:x',
      'file:///etc/passwd',
      'data:text/html,x',
    ]) {
      assert.doesNotMatch(link(target), /href=/, target);
    }
  });

  it('loads images of the pack alone', () => {
    const asset = (source: string): string => `page:${source}`;
    assert.match(
      proseHtml('![a tree](assets/tree.svg)', asset),
      /<img src="page:assets\/tree\.svg" alt="a tree">/,
    );
    for (const source of ['https://example.org/a.png', 'assets/../../secret.png', '/etc/a.png']) {
      assert.doesNotMatch(proseHtml(`![a tree](${source})`, asset), /<img/, source);
    }
    assert.doesNotMatch(proseHtml('![a tree](assets/tree.svg)'), /<img/);
  });

  it('gives headings ids for links on the page', () => {
    assert.match(proseHtml('## The rules'), /<h2 id="the-rules">/);
  });
});

describe('withoutTitle', () => {
  it('drops the first heading only where the text begins with it', () => {
    assert.equal(withoutTitle('# Title\ntext\n# Not this'), 'text\n# Not this');
    assert.equal(withoutTitle('text\n# Not this'), 'text\n# Not this');
  });
});

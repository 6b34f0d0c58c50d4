import assert from 'node:assert/strict';
import { diagramSchema } from '../../../src/core/diagram.ts';
import { talkMarkdown } from '../../../src/core/followUpMarkdown.ts';
import { setTalk } from '../../../src/core/followUpTalk.ts';
import { inEnglish } from '../../../src/core/spokenLanguage.ts';
import { inGerman } from '../../support/german.ts';
import { diagramFile } from '../../support/diagrams.ts';
import { Play } from './followUpPlay.ts';
import { problem, sampleItem, sampleSet } from './followUpSample.ts';

const talk = setTalk({ uuid: problem, title: 'LRU cache' }, sampleSet);

function section(text: string, title: string): string {
  const found = text.split(/^## /m).find((part) => part.startsWith(title));
  assert.ok(found, `no section ${title}`);
  return found;
}

describe('talkMarkdown', () => {
  it('holds nothing of the reference where nothing is locked', () => {
    const text = talkMarkdown(talk, []);
    assert.match(text, /^# A cache shared by many services\n\nFollow-ups · LRU cache · Senior level\n/);
    assert.match(text, /- Who owns the truth\.\n- What happens on a bad day\./);
    assert.equal(text.match(/_Not answered yet\._/g)?.length, 4);
    for (const secret of ['Routing by key', 'Bookkeeping', 'stays the truth', 'An order inside']) {
      assert.ok(!text.includes(secret), secret);
    }
  });

  it('tells what was answered, said with which words, missed, made and rated', () => {
    const play = new Play(sampleItem('text')).reveal({
      text: 'The database is the truth.\nThe client hashes.',
      prediction: 'some',
    });
    play.do({ type: 'mark', point: 'truth', mark: 'said', sentence: 0 });
    play.do(
      { type: 'mark', point: 'order', mark: 'meant' },
      { type: 'mark', point: 'proxy', mark: 'missed' },
    );
    play.do({ type: 'mistake', mistake: 0, made: true }, { type: 'rate', rating: 'good' });
    const text = section(talkMarkdown(talk, play.log), 'High-level design');
    assert.equal(
      text,
      `High-level design

How does a service find the **node**?

### Your answer, locked 1970-01-01 00:16 UTC

> The database is the truth.
> The client hashes.

Before answering you expected to say some of the points.

### Held against the reference

- Said it: The database stays the truth. ★ (“The database is the truth.”)
- Meant it: Commit first, then invalidate.
- Missed it: A proxy is one more thing to scale.

Coverage: definition 1/1, mechanism 0/1, trade-off 0/1. A star marks the critical points.

Mistakes made:

- Invalidating before the commit.

Rated **Good**; the facts suggest Hard. 1 of 3 points were said; fewer than 60%.

**Definition**

Routing by key.

**Mechanism**

A client maps the key.

**Trade-off**

A proxy gathers it.

`,
    );
  });

  it('gives the layers that are open, and no point before all are', () => {
    const play = new Play(sampleItem('text')).do({ type: 'commit', answer: { text: 'a' } });
    const text = section(talkMarkdown(talk, play.log), 'High-level design');
    assert.match(text, /Routing by key/);
    assert.doesNotMatch(text, /A client maps|stays the truth/);
  });

  it('lists the arrows of the picture once all layers are open', () => {
    const item = { ...sampleItem('text'), diagram: diagramSchema.parse(diagramFile) };
    const own = setTalk({ uuid: problem, title: 'LRU cache' }, { ...sampleSet, items: [item] });
    const play = new Play(item).do({ type: 'commit', answer: { text: 'a' } });
    assert.doesNotMatch(talkMarkdown(own, play.log), /The way of a job/);
    play.do({ type: 'reveal', layer: 'mechanism' }, { type: 'reveal', layer: 'tradeoff' });
    assert.match(
      talkMarkdown(own, play.log),
      /\*\*The way of a job\*\*\n\n1\. Client → Public interface: submits a job\.\n2\. Public interface → Client: /,
    );
  });

  it('says what the program found', () => {
    const number = new Play(sampleItem('number')).reveal({ text: '', number: '14.3 GB' });
    const choice = new Play(sampleItem('choice')).reveal({ text: '', choice: [0] });
    const unknown = new Play(sampleItem('gap')).do({ type: 'dont-know' });
    const text = talkMarkdown(talk, [...number.log, ...choice.log, ...unknown.log]);
    assert.match(
      text,
      /0\.556 times the expected number, 14\.3 GB against 25\.7 GB expected\. Bookkeeping was left out\./,
    );
    assert.match(text, /> One order over all nodes/);
    assert.match(text, /a wrong choice\. Right: An order inside each node/);
    assert.match(text, /> I don’t know/);
    assert.match(text, /not answered\. Answer [AB] is the weaker one; it lacks: A slow reader/);
  });

  it('is English in an editor that speaks another language, whatever the page was called there', () => {
    const { log } = new Play(sampleItem('choice')).reveal({ text: '', choice: [0] });
    const [caption, handedOver] = inGerman(() => {
      const shown = setTalk({ uuid: problem, title: 'LRU cache' }, sampleSet);
      return [shown.caption, inEnglish(() => talkMarkdown(shown, log))];
    });
    assert.equal(caption, 'Senior-Stufe');
    assert.equal(handedOver, talkMarkdown(talk, log));
  });

  it('is the same for the same log', () => {
    const { log } = new Play(sampleItem('number')).reveal({ text: 'x', number: '26 GB' });
    assert.equal(talkMarkdown(talk, log), talkMarkdown(talk, structuredClone(log)));
  });
});

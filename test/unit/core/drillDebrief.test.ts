import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drillDebrief } from '../../../src/core/drillDebrief.ts';
import { debriefView } from '../../../src/core/drillDebriefView.ts';
import { drillPlayedSchema } from '../../../src/core/drillLog.ts';
import { drillPostMortem } from '../../../src/core/drillPostMortem.ts';
import { drillPlays, playedDrill } from '../../support/drillPlays.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/drillDebriefs');
const golden = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('the debrief of a drill', () => {
  for (const [name, played] of Object.entries(drillPlays)) {
    it(`is the same for the same log, byte for byte: ${name}`, () => {
      const kept = drillPlayedSchema.parse(JSON.parse(JSON.stringify(played)));
      const debrief = drillDebrief(playedDrill, kept);
      assert.equal(`${JSON.stringify(debrief, null, 2)}\n`, golden(`${name}.json`));
    });

    it(`fills the post-mortem from the log, byte for byte: ${name}`, () => {
      assert.equal(drillPostMortem(playedDrill, played), golden(`${name}.md`));
    });
  }

  it('lists the plays so far, the newest first, and has no facts for those of another version', () => {
    const older = { ...drillPlays['out-of-time'], at: 1 };
    const other = { ...drillPlays.destructive, at: 2, version: 9 };
    const played = drillPlays['authors-order'];
    const prose = { block: (text: string) => `<p>${text}</p>`, inline: (text: string) => text };
    const { plays } = debriefView(playedDrill, played, [older, other, played], prose);
    assert.deepEqual(plays, [
      {
        at: played.at,
        ending: 'Won',
        facts: 'impact stopped after 4:50, 2,417 EUR lost, 1 of 1 told in time',
        version: 'this',
      },
      { at: 2, ending: 'Another version of this drill', facts: '', version: 'other' },
      { at: 1, ending: 'Out of time', facts: '7,500 EUR lost, 0 of 1 told in time', version: 'this' },
    ]);
  });
});

import assert from 'node:assert/strict';
import { itemView } from '../../../src/core/followUpView.ts';
import { announcement } from '../../../src/webview/followUpAnnouncement.ts';
import { Play } from '../core/followUpPlay.ts';
import { asked, sampleItem, viewParts } from '../core/followUpSample.ts';

/** What is said after a move. */
function heard(play: Play, move: Parameters<Play['try']>[0]): string {
  const before = itemView(asked(play.item), play.state, viewParts);
  play.do(move);
  const after = itemView(asked(play.item), play.state, viewParts);
  return announcement(before, after, [after]);
}

describe('announcement', () => {
  it('says each thing that is new, and nothing while typing', () => {
    const play = new Play(sampleItem('text'));
    assert.equal(heard(play, { type: 'draft', answer: { text: 'a' } }), '');
    assert.equal(heard(play, { type: 'commit', answer: { text: 'a' } }), 'Committed. Definition revealed.');
    assert.equal(heard(play, { type: 'reveal', layer: 'mechanism' }), 'Mechanism revealed.');
    assert.equal(
      heard(play, { type: 'reveal', layer: 'tradeoff' }),
      'Trade-off revealed. 3 key points to compare.',
    );
    assert.equal(heard(play, { type: 'mark', point: 'truth', mark: 'said' }), '');
    assert.equal(heard(play, { type: 'mark', point: 'order', mark: 'said' }), '');
    assert.equal(heard(play, { type: 'mark', point: 'proxy', mark: 'missed' }), 'Suggested rating: Good.');
    assert.equal(heard(play, { type: 'rate', rating: 'hard' }), 'Rated Hard. 1 of 1 questions rated.');
  });

  it('says what the program found', () => {
    const play = new Play(sampleItem('choice'));
    assert.equal(
      heard(play, { type: 'commit', answer: { text: '', choice: [1] } }),
      'Committed. Checked: Right choice. Definition revealed.',
    );
  });
});

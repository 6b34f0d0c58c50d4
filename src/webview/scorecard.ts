import './language.ts';
import * as l10n from '@vscode/l10n';
import type { ToScorecardPage } from '../core/scorecardMessages.ts';
import type { ScorecardView } from '../core/scorecardView.ts';
import { element } from './followUpElement.ts';
import { connectRound } from './roundHost.ts';
import { compareSection, historySection } from './scorecardRounds.ts';
import { ReportSection } from './scorecardReport.ts';
import { reviewsSection } from './scorecardReviews.ts';
import {
  assessmentSection,
  calibrationSection,
  masthead,
  measuredSection,
  sentencesSection,
  timelineSection,
} from './scorecardSections.ts';

const post = connectRound();
const card = element('div', {}, element('p', { class: 'caption' }, l10n.t('Reading the log…')));
const history = element('div');
const report = new ReportSection(post);
const status = element('div', { role: 'status', class: 'spoken' });
document.body.append(element('main', {}, card, report.element, history), status);
report.element.hidden = true;

function show(view: ScorecardView): void {
  const open = card.querySelector('details')?.open ?? false;
  card.replaceChildren(
    masthead(view),
    sentencesSection(view),
    timelineSection(view),
    measuredSection(view),
    assessmentSection(view),
    ...calibrationSection(view),
    ...compareSection(view, (segment) => {
      post({ type: 'compare', segment });
    }),
    reviewsSection(view),
  );
  const words = card.querySelector('details');
  if (words !== null) words.open = open;
  history.replaceChildren(
    historySection(view, (round) => {
      post({ type: 'show', round });
    }),
  );
  report.element.hidden = false;
  report.ask();
}

// On paper nothing can be unfolded.
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

window.addEventListener('message', ({ data }: MessageEvent<ToScorecardPage>) => {
  switch (data.type) {
    case 'card':
      show(data.view);
      return;
    case 'preview':
      report.show(data.text);
      return;
    case 'said':
      status.textContent = data.text;
  }
});

post({ type: 'ready' });

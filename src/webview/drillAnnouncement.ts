import * as l10n from '@vscode/l10n';
import type { DrillView, LineView } from '../core/drillView.ts';

/** What is said aloud when the page has changed. @param textOf the words of rendered prose. */
export function drillAnnouncement(
  before: DrillView | undefined,
  after: DrillView,
  textOf: (html: string) => string,
): string {
  if (before === undefined) return '';
  switch (after.phase) {
    case 'briefing':
      return '';
    case 'playing': {
      if (before.phase !== 'playing')
        return l10n.t('The drill has begun. You have {0} on its clock.', after.clock.of);
      const news = after.lines.slice(before.lines.length).map((line) => lineText(line, textOf));
      return [
        ...news,
        l10n.t('Clock {0} of {1}.', after.clock.at, after.clock.of),
        l10n.t('Lost so far: {0}.', after.clock.lost),
      ].join(' ');
    }
    case 'deciding': {
      const known = before.phase === 'playing' ? before.lines.length : after.lines.length;
      const news = after.lines.slice(known).map((line) => lineText(line, textOf));
      return [...news, after.headline, l10n.t('Now decide.')].join(' ');
    }
    case 'sealed':
      return after.reason;
    case 'debrief':
      return l10n.t('Debrief. {0}', after.headline);
  }
}

function lineText({ kind, title, html, remark }: LineView, textOf: (html: string) => string): string {
  const text = html === undefined ? '' : textOf(html);
  const end = remark === undefined ? '' : ` ${remark}`;
  switch (kind) {
    case 'signal':
      // May be a long table; it stands first among what happened.
      return `${l10n.t('Seen: {0}.', title)}${end}`;
    case 'told':
      return `${l10n.t('Told: {0}.', title)}${end}`;
    case 'action':
      return `${l10n.t('Done: {0}.', title)} ${text}${end}`;
    case 'message':
      return l10n.t('Message from {0}: {1}', title, text);
    case 'change':
    case 'stopped':
      return `${title}. ${text}`;
    case 'wait':
    case 'end':
      return `${title}.`;
  }
}

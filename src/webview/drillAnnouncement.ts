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
      if (before.phase !== 'playing') return `The drill has begun. You have ${after.clock.of} on its clock.`;
      const news = after.lines.slice(before.lines.length).map((line) => lineText(line, textOf));
      return [
        ...news,
        `Clock ${after.clock.at} of ${after.clock.of}.`,
        `Lost so far: ${after.clock.lost}.`,
      ].join(' ');
    }
    case 'deciding': {
      const known = before.phase === 'playing' ? before.lines.length : after.lines.length;
      const news = after.lines.slice(known).map((line) => lineText(line, textOf));
      return [...news, after.headline, 'Now decide.'].join(' ');
    }
    case 'sealed':
      return after.reason;
    case 'debrief':
      return `Debrief. ${after.headline}`;
  }
}

function lineText({ kind, title, html, remark }: LineView, textOf: (html: string) => string): string {
  const text = html === undefined ? '' : textOf(html);
  const end = remark === undefined ? '' : ` ${remark}`;
  switch (kind) {
    case 'signal':
      // May be a long table; it stands first among what happened.
      return `Seen: ${title}.${end}`;
    case 'told':
      return `Told: ${title}.${end}`;
    case 'action':
      return `Done: ${title}. ${text}${end}`;
    case 'message':
      return `Message from ${title}: ${text}`;
    case 'change':
    case 'stopped':
      return `${title}. ${text}`;
    case 'wait':
    case 'end':
      return `${title}.`;
  }
}

import type { Drill } from './drill.ts';
import { drillAmount } from './drillAmount.ts';
import { drillDebrief, type DrillDebrief } from './drillDebrief.ts';
import { drillFacts } from './drillFacts.ts';
import type { DrillLine } from './drillLine.ts';
import type { DrillPlayed } from './drillLog.ts';
import { drillTime } from './drillTime.ts';
import { visibleText } from './visibleText.ts';

/** A post-mortem in Markdown: what the log knows is filled in, what only the person knows is asked. The same log gives the same text. */
export function drillPostMortem(drill: Drill, played: DrillPlayed): string {
  const debrief = drillDebrief(drill, played);
  const { loss, lossUnit, stoppedAfterSeconds } = drillFacts(drill, played.steps);
  const blocks = [
    `# Post-mortem: ${drill.title}`,
    `_An incident drill, played on ${new Date(played.at).toISOString().slice(0, 10)}. Times count from the page, in minutes and seconds._`,
    '## Summary',
    '_What broke, for whom, for how long, and how it ended. Two sentences that somebody from another team understands._',
    '## Impact',
    [
      `- Lost: ${drillAmount(loss, lossUnit)} (${drill.loss.what})`,
      `- Impact stopped: ${stoppedAfterSeconds === undefined ? 'not during the drill' : `after ${drillTime(stoppedAfterSeconds)}`}`,
      '- _Who noticed it, and how?_',
    ].join('\n'),
    '## How it began',
    drill.brief,
    '## Timeline',
    table(
      ['time', 'what'],
      debrief.yours.map((line) => [drillTime(line.at), timelineText(line)]),
    ),
    '## Cause',
    '_What was wrong, what set it off, and why nothing stopped it earlier. Causes are about systems, not about people._',
    '## Telling',
    table(
      ['what', 'due', 'told'],
      debrief.duties.map(({ title, bySeconds, toldAt, verdict }) => [
        title,
        drillTime(bySeconds),
        toldAt === undefined ? verdict : `${drillTime(toldAt)}, ${verdict}`,
      ]),
    ),
    '## Decision',
    ...decisionBlocks(debrief.decision),
    '## What went well',
    '_…_',
    '## What went badly',
    ...destructiveBlocks(debrief.destructive),
    '_…_',
    '## Where we were lucky',
    '_…_',
    '## What we change',
    table(['what', 'prevents, detects or softens', 'who', 'until when'], [['', '', '', '']]),
  ];
  return visibleText(`${blocks.join('\n\n')}\n`);
}

function timelineText({ kind, title, shows, remark }: DrillLine): string {
  const text = kind === 'message' ? `${title}: “${shows ?? ''}”` : kindText(kind, title, shows);
  return remark === undefined ? text : `${text} (${remark})`;
}

function kindText(kind: DrillLine['kind'], title: string, shows: string | undefined): string {
  switch (kind) {
    case 'signal':
      return `Looked: ${title}`;
    case 'action':
      return `**Did: ${title}**`;
    case 'told':
      return `Told: ${title}`;
    case 'change':
    case 'stopped':
      return `**${title}.** ${shows ?? ''}`;
    case 'wait':
    case 'message':
    case 'end':
      return title;
  }
}

function decisionBlocks({ ask, options, reason }: DrillDebrief['decision']): readonly string[] {
  const chosen = options.find((option) => option.chosen);
  return [
    ask,
    `- Decided: ${chosen?.text ?? '_nothing yet_'}\n- Because: ${reason === undefined ? '_…_' : oneLine(reason)}`,
  ];
}

function destructiveBlocks(destructive: DrillDebrief['destructive']): readonly string[] {
  if (destructive.length === 0) return [];
  const lines = destructive.map(
    ({ title, at }) =>
      `- ${drillTime(at)}: “${title}”, which is destructive, before the cause could be known.`,
  );
  return [lines.join('\n')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** What would end a cell is taken out of it. */
function cell(text: string): string {
  return oneLine(text).replaceAll('|', String.raw`\|`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}

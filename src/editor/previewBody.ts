import * as vscode from 'vscode';
import { difficultyTitle } from '../core/difficulty.ts';
import type { Problem } from '../core/problem.ts';
import { escapeHtml, proseHtml, withoutTitle, type AssetAddress } from './prose.ts';
import { topicTitle } from './topicTitle.ts';

export interface PreviewParts {
  /** As it was readable last; undefined before it ever was. */
  readonly problem: Problem | undefined;
  /** Name of the problem's folder. */
  readonly slug: string;
  /** Whether the description is readable as it stands. */
  readonly description: 'good' | 'faulty';
  /** Markdown. */
  readonly prompt: string;
}

/** What a student will read of a problem, hints included, as HTML. */
export function previewBody(
  { problem, slug, description, prompt }: PreviewParts,
  asset: AssetAddress,
): string {
  const title = `<h1>${escapeHtml(problem?.title ?? slug)}</h1>`;
  return [
    `<header>${title}${problem === undefined ? '' : factsHtml(problem)}${faultHtml(description)}</header>`,
    `<article>${proseHtml(withoutTitle(prompt), asset)}</article>`,
    ...(problem?.hints ?? []).map((hint, index) => {
      const heading = vscode.l10n.t('Hint {0} of {1}', index + 1, problem?.hints.length ?? 0);
      return `<details open><summary>${escapeHtml(heading)}</summary>${proseHtml(hint)}</details>`;
    }),
  ].join('\n');
}

function factsHtml(problem: Problem): string {
  const facts = [
    ...(problem.status === 'active' ? [] : [topicTitle(problem.status)]),
    difficultyTitle(problem.difficulty),
    vscode.l10n.t('about {0} minutes', problem.minutes),
    ...problem.tags.map(topicTitle),
  ];
  return `<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>`;
}

function faultHtml(description: PreviewParts['description']): string {
  if (description === 'good') return '';
  const text = vscode.l10n.t('problem.rounds.json has faults; the Problems panel tells them.');
  return `<p role="status"><strong>${escapeHtml(text)}</strong></p>`;
}

import * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import { difficultyTitle } from '../core/difficulty.ts';
import type { PromptCommand } from '../core/promptMessages.ts';
import { topicTitle } from './topicTitle.ts';
import { escapeHtml } from './prose.ts';

/** The body of the prompt page; what changes is filled in by its script. @param prose HTML of the prompt. */
export function promptBody({ problem }: CatalogProblem, prose: string): string {
  const facts = [
    difficultyTitle(problem.difficulty),
    vscode.l10n.t('about {0} minutes', problem.minutes),
    ...problem.tags.map(topicTitle),
  ];
  const followUps = problem.followUps === undefined ? '' : button('followUps', vscode.l10n.t('Follow-ups'));
  return `<main>
<header>
<h1>${escapeHtml(problem.title)}</h1>
<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
<p id="status" hidden></p>
</header>
<article>
${prose}
</article>
<section id="hints" aria-live="polite" aria-label="${escapeHtml(vscode.l10n.t('Hints'))}" hidden></section>
</main>
<footer>
<div id="result" role="status"></div>
<ul id="forbidden" hidden></ul>
<div class="actions" role="group" aria-label="${escapeHtml(vscode.l10n.t('Actions'))}">
${button('submit', vscode.l10n.t('Submit'), 'primary')}
${button('examples', vscode.l10n.t('Run Examples'))}
${button('cancel', vscode.l10n.t('Cancel'))}
${problem.hints.length === 0 ? '' : button('hint', vscode.l10n.t('Hint 1 of {0}', problem.hints.length))}
${button('editorial', vscode.l10n.t('Editorial'))}
${followUps}
</div>
</footer>`;
}

function button(command: PromptCommand, text: string, kind = 'secondary'): string {
  // Shown by the script when there is something to cancel or to read.
  const hidden = command === 'cancel' || command === 'editorial' ? ' hidden' : '';
  return `<button type="button" class="${kind}" data-command="${command}"${hidden}>${escapeHtml(text)}</button>`;
}

import * as vscode from 'vscode';
import { languageEntry, machineEntries, type SetupEntry } from '../authoring/setup/setupEntries.ts';
import { languageIds, languages } from '../core/language.ts';
import type { LanguageSetup, SetupReport } from '../core/setupReport.ts';
import { escapeHtml } from './prose.ts';
import { toolSettings } from './toolSettings.ts';

/** The body of the setup page; the script fills in the report. */
export function setupBody(): string {
  return `<main>
<header>
<h1>${escapeHtml(vscode.l10n.t('Check My Setup'))}</h1>
<p>${escapeHtml(vscode.l10n.t('What solutions need on this machine. Each language stands alone: a missing tool takes away only its own.'))}</p>
<div class="actions" role="group" aria-label="${escapeHtml(vscode.l10n.t('Actions'))}">
<button type="button" id="again" class="primary">${escapeHtml(vscode.l10n.t('Run Again'))}</button>
<button type="button" id="copy" class="secondary">${escapeHtml(vscode.l10n.t('Copy as Text'))}</button>
</div>
<p id="status" role="status"></p>
</header>
<div id="report"></div>
</main>`;
}

/** What is known so far as HTML: the languages first, then the machine. */
export function setupReportHtml(report: SetupReport): string {
  const known = report.languages.map(languageHtml).join('');
  const machine = machineEntries(report).map(machineHtml).join('');
  return `<section aria-labelledby="languages"><h2 id="languages">${escapeHtml(vscode.l10n.t('Languages'))}</h2>${known}</section>
<section aria-labelledby="machine"><h2 id="machine">${escapeHtml(vscode.l10n.t('This Machine'))}</h2><ul>${machine}</ul></section>`;
}

/** The language that is looked at next; undefined when all are known. */
export function nextLanguage(report: SetupReport): string | undefined {
  const next = languageIds[report.languages.length];
  return next === undefined ? undefined : languages[next].title;
}

function languageHtml(found: LanguageSetup): string {
  const entry = languageEntry(found);
  const details = entry.details.map((detail) => `<p>${escapeHtml(detail)}</p>`).join('');
  const key = toolSettings[found.language];
  const label = escapeHtml(vscode.l10n.t('Open the setting {0}', key));
  const button = `<button type="button" class="secondary" data-setting="${key}" aria-label="${label}">${escapeHtml(key)}</button>`;
  return `<article class="${entry.mark}"><h3>${mark(entry)}${escapeHtml(entry.title)}: ${escapeHtml(entry.finding)}</h3>${details}${button}</article>`;
}

function machineHtml(entry: SetupEntry): string {
  const details = entry.details.map((detail) => `<p>${escapeHtml(detail)}</p>`).join('');
  return `<li class="${entry.mark}">${mark(entry)}<strong>${escapeHtml(entry.title)}</strong>: ${escapeHtml(entry.finding)}${details}</li>`;
}

/** A sign for the eye; the words beside it say the same. */
function mark(entry: SetupEntry): string {
  if (entry.mark === 'note') return '';
  return `<span class="mark" aria-hidden="true">${entry.mark === 'good' ? '✓' : '✗'}</span>`;
}

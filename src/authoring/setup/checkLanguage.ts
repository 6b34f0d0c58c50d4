import * as l10n from '@vscode/l10n';
import { languages, type LanguageId } from '../../core/language.ts';
import type { RunReport } from '../../core/runReport.ts';
import type { LanguageSetup } from '../../core/setupReport.ts';
import { verdictTitles } from '../../core/verdict.ts';
import { judge } from '../../judge/judge.ts';
import { requirements } from '../../judge/languages/requirements.ts';
import { adapters } from '../../judge/languages/table.ts';
import type { SetupRequest } from './checkSetup.ts';
import { probeCase, probeProblem, probeSolutions } from './probeSolution.ts';

/**
 * Looks for the tool of a language and, unless only looking was asked for, has it run a tiny solution.
 * @throws the signal's reason when it is aborted.
 */
export async function checkLanguage(language: LanguageId, request: SetupRequest): Promise<LanguageSetup> {
  const { tool, oldest, setting, onCommandLine } = requirements[language];
  const common = {
    language,
    oldest: `${tool} ${oldest}`,
    another: request.host.kind === 'editor' ? l10n.t('set {0}', setting) : onCommandLine,
  };
  const search = await adapters[language].find(request.environment);
  request.signal.throwIfAborted();
  if (search.kind === 'missing') {
    return { state: 'missing', ...common, looked: [...search.looked], advice: search.advice };
  }
  const found = { ...common, path: search.toolchain.path, version: search.toolchain.version };
  if (request.depth === 'look') return { state: 'found', ...found };
  const began = performance.now();
  const report = await judge({
    problem: probeProblem,
    cases: [probeCase],
    language,
    source: probeSolutions[language],
    fileName: `total${languages[language].endings[0]}`,
    environment: request.environment,
    limitsFactor: request.limitsFactor,
    signal: request.signal,
  });
  request.signal.throwIfAborted();
  if (report.verdict !== 'accepted') return { state: 'fails', ...found, message: reason(report) };
  return { state: 'works', ...found, tookMs: Math.round(performance.now() - began) };
}

function reason({ verdict, message, cases }: RunReport): string {
  const ofCase = cases.find(({ state }) => state === verdict)?.message ?? '';
  return `${verdictTitles[verdict]}. ${ofCase === '' ? message : ofCase}`;
}

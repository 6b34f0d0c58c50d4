import * as l10n from '@vscode/l10n';
import type { EndedRun, LanguageRow, ProblemTable } from './problemTable.ts';
import { languages } from '../../core/language.ts';
import { wordLanguage } from '../../core/wordLanguage.ts';

/** The table of a problem as a person reads it in a terminal. */
export function tableText(table: ProblemTable): string {
  const { problem, layers, languages: spent, ended } = table;
  const heads = [l10n.t('layer'), l10n.t('cases'), l10n.t('catches'), l10n.t('alone')] as const;
  const [layerHead, ...numberHeads] = heads;
  const width = Math.max(...layers.map(({ layer }) => layer.length), layerHead.length);
  const lines = [
    `${problem}:`,
    `  ${[layerHead.padEnd(width), ...numberHeads].join('  ')}`,
    ...layers.map(({ layer, cases, catches, alone }) => {
      const numbers = [cases, catches, alone].map((number, index) =>
        String(number).padStart(numberHeads[index]?.length ?? 0),
      );
      return `  ${[layer.padEnd(width), ...numbers].join('  ')}`;
    }),
    ...idleLayers(table).map((layer) => `  ${l10n.t('{0} alone catches nothing.', layer)}`),
    ...ended.map((run) => `  ${endedText(run)}`),
    ...spent.map((row) => `  ${spentText(row)}`),
    ...soakedLines(table),
  ];
  return `${lines.join('\n')}\n`;
}

function endedText({ file, verdict, layer }: EndedRun): string {
  return layer === undefined
    ? l10n.t('{0} ended the run ({1}); the cases after it were not asked.', file, verdict)
    : l10n.t('{0} ended the run ({1} in {2}); the cases after it were not asked.', file, verdict, layer);
}

function spentText({ language, files, runs, compileMs, runMs }: LanguageRow): string {
  const { title } = languages[language];
  const [compiling, running] = [seconds(compileMs), seconds(runMs)];
  return files === 1
    ? l10n.t('{0}: 1 file, {1} runs, {2} compiling, {3} running', title, runs, compiling, running)
    : l10n.t('{0}: {1} files, {2} runs, {3} compiling, {4} running', title, files, runs, compiling, running);
}

function soakedLines({ soaked }: ProblemTable): string[] {
  if (soaked === undefined) return [];
  const { solutions, count } = soaked;
  return [
    count < solutions
      ? `  ${l10n.t('Soaked as they are now: {0} of {1} solutions; --soak plays the others.', count, solutions)}`
      : `  ${l10n.t('Soaked as they are now: {0} of {1} solutions.', count, solutions)}`,
  ];
}

/**
 * Examples are for the student to read, so they need not catch anything by themselves. Where nothing was caught at all, no
 * wrong solution was run, and there is nothing to say of a layer.
 */
function idleLayers({ layers }: ProblemTable): string[] {
  if (layers.every(({ catches }) => catches === 0)) return [];
  return layers.filter(({ layer, alone }) => layer !== 'example' && alone === 0).map(({ layer }) => layer);
}

function seconds(ms: number): string {
  const written = Number((ms / 1_000).toFixed(1)).toLocaleString(wordLanguage(), {
    minimumFractionDigits: 1,
    useGrouping: false,
  });
  return `${written} s`;
}

import type { ProblemTable } from './problemTable.ts';
import { languages } from '../../core/language.ts';

/** The table of a problem as a person reads it in a terminal. */
export function tableText(table: ProblemTable): string {
  const { problem, layers, languages: spent, ended } = table;
  const width = Math.max(...layers.map(({ layer }) => layer.length), 'layer'.length);
  const lines = [
    `${problem}:`,
    `  ${'layer'.padEnd(width)}  cases  catches  alone`,
    ...layers.map(
      ({ layer, cases, catches, alone }) =>
        `  ${layer.padEnd(width)}  ${column(cases, 5)}  ${column(catches, 7)}  ${column(alone, 5)}`,
    ),
    ...idleLayers(table).map((layer) => `  ${layer} alone catches nothing.`),
    ...ended.map(
      ({ file, verdict, layer }) =>
        `  ${file} ended the run (${verdict}${layer === undefined ? '' : ` in ${layer}`}); the cases after it were not asked.`,
    ),
    ...spent.map(
      ({ language, files, runs, compileMs, runMs }) =>
        `  ${languages[language].title}: ${files} ${files === 1 ? 'file' : 'files'}, ${runs} runs, ` +
        `${seconds(compileMs)} compiling, ${seconds(runMs)} running`,
    ),
    ...soakedLines(table),
  ];
  return `${lines.join('\n')}\n`;
}

function soakedLines({ soaked }: ProblemTable): string[] {
  if (soaked === undefined) return [];
  const { solutions, count } = soaked;
  const hint = count < solutions ? '; --soak plays the others' : '';
  return [`  Soaked as they are now: ${count} of ${solutions} solutions${hint}.`];
}

/**
 * Examples are for the student to read, so they need not catch anything by themselves. Where nothing was caught at all, no
 * wrong solution was run, and there is nothing to say of a layer.
 */
function idleLayers({ layers }: ProblemTable): string[] {
  if (layers.every(({ catches }) => catches === 0)) return [];
  return layers.filter(({ layer, alone }) => layer !== 'example' && alone === 0).map(({ layer }) => layer);
}

function column(number: number, width: number): string {
  return String(number).padStart(width);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

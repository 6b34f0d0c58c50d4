import type { CatalogProblem } from '../../core/catalog.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { languages, type LanguageId } from '../../core/language.ts';
import type { CaseResult } from '../../core/runReport.ts';

export interface FaultFacts {
  readonly entry: CatalogProblem;
  readonly judged: JudgedCase;
  readonly language: LanguageId;
  /** Of the newest run, as far as the student may see it; undefined where the case did not fail in it. */
  readonly result: CaseResult | undefined;
  /** Such as `Code Rounds 0.1.0`. */
  readonly extension: string;
  /** Such as `Visual Studio Code 1.105.0`. */
  readonly editor: string;
  /** Such as `Python 3.11.2`; undefined where none was found. */
  readonly tool: string | undefined;
  /** Such as `linux x64`. */
  readonly system: string;
}

/** A ready-made report on a case, as Markdown with room for the person's own words. Nothing of the solution is in it. */
export function faultReport(facts: FaultFacts): string {
  const { entry, judged, language, result } = facts;
  const { pack, problem } = entry;
  const rows: readonly (readonly [string, string])[] = [
    ['Problem', `${problem.title} (\`${problem.slug}\`, ${problem.uuid})`],
    ['Case', `${judged.case.name} (${judged.case.uuid})`],
    ['Layer', judged.origin === 'own' ? 'own' : `${judged.case.layer}, ${judged.visibility}`],
    ['Verdict', result === undefined ? 'not failed in the newest run' : result.state],
    ['Pack', `${pack.id} ${pack.version}`],
    ['Extension', facts.extension],
    ['Editor', facts.editor],
    ['Language', `${languages[language].title}, ${facts.tool ?? 'no tool found'}`],
    ['System', facts.system],
  ];
  const said =
    result === undefined || result.message === '' ? [] : ['', '## What was said', '', fenced(result.message)];
  return [
    `# A fault in “${judged.case.name}”`,
    '',
    'Nothing has been sent. Read this, add your words, and give it to whoever keeps the pack.',
    '',
    '## What is wrong with this case',
    '',
    '(What did you expect, and why? What in the prompt says so?)',
    '',
    '## What it is about',
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`),
    ...said,
    '',
  ].join('\n');
}

/** A block of code with a fence longer than any inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

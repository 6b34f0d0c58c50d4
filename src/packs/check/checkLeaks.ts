import * as l10n from '@vscode/l10n';
import { finding, type Finding } from '../finding.ts';
import {
  codeBlocks,
  markdownFile,
  markdownValue,
  references,
  type MarkdownSource,
} from './markdownSource.ts';
import type { PackSource, SourceProblem, SourceText } from './packSource.ts';
import { tellingLines } from './solutionLines.ts';

/** So many lines in a row of a solution are no coincidence. */
const givenAway = 3;

/** Forms of keys and tokens that are documented by those who hand them out. */
const secrets: readonly (readonly [what: string, pattern: RegExp])[] = [
  [l10n.t('a private key'), /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  [l10n.t('an AWS access key'), /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  [l10n.t('a GitHub token'), /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/],
  [l10n.t('a GitLab token'), /\bglpat-[A-Za-z0-9_-]{20,}/],
  [l10n.t('a Slack token'), /\bxox[abeprs]-[A-Za-z0-9-]{10,}/],
  [l10n.t('a Stripe key'), /\b[rs]k_live_[A-Za-z0-9]{16,}/],
  [l10n.t('a Google API key'), /\bAIza[0-9A-Za-z_-]{35}\b/],
  [l10n.t('an npm token'), /\bnpm_[A-Za-z0-9]{36}\b/],
  [l10n.t('a JSON Web Token'), /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
];

/** What would reach students before its time, or anyone at all. */
export function checkLeaks(pack: PackSource): Finding[] {
  const solutions = pack.problems.flatMap((problem) => problem.solutions);
  return [
    ...pack.problems.flatMap((problem) => [...hiddenFindings(problem), ...solutionFindings(problem)]),
    ...[...pack.texts, ...solutions].flatMap(secretFindings),
  ];
}

/** Prompt and hints are open from the first moment on. */
function openProse({ prompt, file }: SourceProblem): MarkdownSource[] {
  return [
    ...(prompt === undefined ? [] : [markdownFile(prompt)]),
    ...(file.value?.hints ?? []).map((hint, index) => markdownValue(file, ['hints', index], hint)),
  ];
}

function hiddenFindings(problem: SourceProblem): Finding[] {
  const hidden = problem.cases.filter(({ visibility }) => visibility === 'hidden');
  return openProse(problem).flatMap((source) => [
    ...references(source)
      .filter(({ target }) => /(?:^|\/)(?:solutions|cases)\/|editorial\.md/.test(target))
      .filter(({ target }) => !/^https:/i.test(target))
      .map(({ target, place }) =>
        finding(
          'B01',
          place,
          l10n.t('"{0}" is hidden until the problem is solved.', target),
          l10n.t('Delete the link.'),
        ),
      ),
    ...hidden.flatMap(({ given }) => {
      const line = source.text.split('\n').findIndex((text) => text.includes(given.uuid));
      if (line < 0) return [];
      const what = l10n.t('This shows the hidden case "{0}".', given.name);
      return [finding('B01', source.placeOf(line), what, l10n.t('Delete it, or make the case visible.'))];
    }),
  ]);
}

function solutionFindings({ prompt, solutions }: SourceProblem): Finding[] {
  if (prompt === undefined) return [];
  const programs = solutions
    .filter(({ name }) => name.startsWith('accepted/'))
    .map(({ name, text }) => ({ name, lines: new Set(tellingLines(text)) }));
  return codeBlocks(markdownFile(prompt)).flatMap((block) => {
    const lines = tellingLines(block.text);
    const program = programs.find((one) => lines.filter((line) => one.lines.has(line)).length >= givenAway);
    if (program === undefined) return [];
    const what = l10n.t('The block has lines of solutions/{0}.', program.name);
    return [finding('B02', block.place, what, l10n.t('Show what the program does, not how.'))];
  });
}

function secretFindings({ path, text }: SourceText): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const found = secrets.find(([, pattern]) => pattern.test(line));
    if (found === undefined) return [];
    const place = { path, line: index + 1, column: line.search(found[1]) + 1 };
    return [
      finding(
        'B03',
        place,
        l10n.t('This looks like {0}.', found[0]),
        l10n.t('Remove it, and revoke it where it was made.'),
      ),
    ];
  });
}

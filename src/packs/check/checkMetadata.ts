import * as l10n from '@vscode/l10n';
import { nearest } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type PackSource, type SourceProblem } from './packSource.ts';

/** The form of https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/, without a list of identifiers. */
const spdxExpression =
  /^\(?[A-Za-z0-9][A-Za-z0-9.+-]*\)?(?: (?:AND|OR|WITH) \(?[A-Za-z0-9][A-Za-z0-9.+-]*\)?)*$/;

/** License, languages, tags and prerequisites. */
export function checkMetadata(pack: PackSource): Finding[] {
  return [
    ...manifestFindings(pack),
    ...pack.problems.flatMap((problem) => tagFindings(pack, problem)),
    ...pack.problems.flatMap((problem) => prerequisiteFindings(pack, problem)),
  ];
}

function manifestFindings({ form, manifest, problems }: PackSource): Finding[] {
  const pack = manifest.value;
  if (pack === undefined) return [];
  const found: Finding[] = [];
  if (!spdxExpression.test(pack.license)) {
    const what = l10n.t('"{0}" is not an SPDX identifier.', pack.license);
    const mend = l10n.t(
      'Choose one of https://spdx.org/licenses, such as "MIT" or "CC-BY-4.0", or "proprietary".',
    );
    found.push(finding('M01', placeIn(manifest, ['license']), what, mend, { severity: 'warning' }));
  }
  for (const key of ['languages', 'tags'] as const) {
    for (const [index, name] of pack[key].entries()) {
      if (pack[key].indexOf(name as never) === index) continue;
      found.push(
        finding(
          'M13',
          placeIn(manifest, [key, index]),
          l10n.t('"{0}" stands twice.', name),
          l10n.t('Delete one.'),
        ),
      );
    }
  }
  // A file that cannot be read may use any tag, and so may a draft that an archive has left behind.
  if (form === 'folder' && problems.every(({ file }) => file.value !== undefined)) {
    const used = new Set(problems.flatMap(({ file }) => file.value?.tags ?? []));
    for (const [index, tag] of pack.tags.entries()) {
      if (used.has(tag)) continue;
      const place = placeIn(manifest, ['tags', index]);
      found.push(
        finding('M09', place, l10n.t('No problem has the tag "{0}".', tag), l10n.t('Use it or delete it.')),
      );
    }
  }
  return found;
}

function tagFindings({ manifest }: PackSource, { file }: SourceProblem): Finding[] {
  const known = manifest.value?.tags;
  const tags = file.value?.tags ?? [];
  return tags.flatMap((tag, index) => {
    const place = placeIn(file, ['tags', index]);
    if (tags.indexOf(tag) !== index)
      return [finding('M13', place, l10n.t('"{0}" stands twice.', tag), l10n.t('Delete one.'))];
    if (known === undefined || known.includes(tag)) return [];
    const near = nearest(tag, known);
    const mend =
      near === undefined
        ? l10n.t('Add it to pack.rounds.json.')
        : l10n.t('Add it to pack.rounds.json, or use "{0}".', near);
    return [finding('M02', place, l10n.t('Tag "{0}" is not in the pack\'s tags.', tag), mend)];
  });
}

function prerequisiteFindings({ problems }: PackSource, { file }: SourceProblem): Finding[] {
  const own = file.value;
  if (own === undefined) return [];
  const byUuid = new Map(
    problems.flatMap((other) => (other.file.value ? [[other.file.value.uuid, other.file.value]] : [])),
  );
  return own.prerequisites.flatMap((uuid, index) => {
    const place = placeIn(file, ['prerequisites', index]);
    const wanted = byUuid.get(uuid);
    if (wanted === undefined) {
      // What cannot be read may be the one that is meant.
      if (problems.some((other) => other.file.value === undefined)) return [];
      const what = l10n.t('No problem of this pack has the UUID {0}.', uuid);
      return [finding('M10', place, what, l10n.t('Name a problem of this pack, or delete the line.'))];
    }
    const found = isLeftBehind(own, wanted)
      ? [
          finding(
            'M14',
            place,
            l10n.t('"{0}" is a draft, and drafts are not published.', wanted.title),
            l10n.t('Publish it too, make "{0}" a draft, or delete the line.', own.title),
          ),
        ]
      : [];
    const way = wayBack(uuid, own.uuid, (next) => byUuid.get(next)?.prerequisites ?? []);
    if (way === undefined) return found;
    const titles = [own.title, ...way.map((step) => byUuid.get(step)?.title ?? step)].join(' → ');
    const mend = l10n.t('Remove one of them.');
    return [...found, finding('M03', place, l10n.t('Prerequisites form a circle: {0}.', titles), mend)];
  });
}

/** Students get the one without the other. */
function isLeftBehind(own: Problem, wanted: Problem): boolean {
  return own.status !== 'draft' && wanted.status === 'draft';
}

/** The shortest way from one problem to another along prerequisites, both ends included. */
function wayBack(
  from: string,
  to: string,
  next: (uuid: string) => readonly string[],
): readonly string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const uuid of next(last)) {
      if (seen.has(uuid)) continue;
      seen.add(uuid);
      ways.push([...way, uuid]);
    }
  }
  return undefined;
}

import * as l10n from '@vscode/l10n';
import semver from 'semver';
import type { Case } from '../../core/case.ts';
import type { Problem } from '../../core/problem.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type PackSource, type SourceCase, type SourceProblem } from './packSource.ts';

type Change = 'patch' | 'minor' | 'major';

interface Noted {
  readonly change: Change;
  /** What changed, in a few words. */
  readonly what: string;
}

/** What may change between versions; and that corrections name what they correct. */
export function checkVersions(pack: PackSource, older: PackSource | undefined): Finding[] {
  return [
    ...pack.problems.flatMap((problem) => correctionFindings(problem, older)),
    ...(older === undefined
      ? []
      : [...caseFindings(pack, older), ...goneFindings(pack, older), ...versionFindings(pack, older)]),
  ];
}

/** Without the older pack a case that is gone by now may well have been in it. */
function correctionFindings({ file, cases }: SourceProblem, older: PackSource | undefined): Finding[] {
  const before = older?.problems.find((other) => other.file.value?.uuid === file.value?.uuid);
  const known = new Set([...cases, ...(before?.cases ?? [])].map(({ given }) => given.uuid));
  return cases.flatMap(({ given, placeOf }) => {
    const { reimplements, uuid } = given;
    if (reimplements === undefined) return [];
    const place = placeOf(['reimplements']);
    if (reimplements === uuid) {
      return [
        finding(
          'I08',
          place,
          l10n.t('The case corrects itself.'),
          l10n.t('Name the case that it takes the place of.'),
        ),
      ];
    }
    if (older === undefined || known.has(reimplements)) return [];
    const what = l10n.t(
      '"reimplements" names {0}, which is a case neither here nor in {1}.',
      reimplements,
      nameOf(older),
    );
    return [finding('I08', place, what, l10n.t('Name the case that it takes the place of.'))];
  });
}

function caseFindings(pack: PackSource, older: PackSource): Finding[] {
  const before = byUuid(casesOf(older));
  return casesOf(pack).flatMap(({ given, recorded, placeOf }) => {
    const old = before.get(given.uuid);
    if (old === undefined) return [];
    const isSame = tested(given) === tested(old.given);
    // Answers recorded anew for the same input are another way of changing what is expected.
    const sameAnswers =
      recorded === undefined ||
      old.recorded === undefined ||
      JSON.stringify(recorded) === JSON.stringify(old.recorded);
    if (isSame && sameAnswers) return [];
    const what = l10n.t('Case "{0}" tests something else than in {1}.', given.name, nameOf(older));
    const mend = l10n.t(
      'Published cases do not change: add a new case with "reimplements": "{0}" and delete this one.',
      given.uuid,
    );
    return [finding('I04', placeOf([]), what, mend)];
  });
}

/** A case without what only tells about it. */
function tested({
  name: _name,
  why: _why,
  reveal: _reveal,
  reimplements: _reimplements,
  ...rest
}: Case): string {
  return JSON.stringify(rest);
}

function goneFindings(pack: PackSource, older: PackSource): Finding[] {
  const kept = new Set(pack.problems.flatMap(({ file }) => file.value?.uuid ?? []));
  const isWhole = pack.problems.every(({ file }) => file.value !== undefined);
  return older.problems.flatMap(({ file }) => {
    const problem = file.value;
    if (!isWhole || problem === undefined || problem.status === 'draft' || kept.has(problem.uuid)) return [];
    const what = l10n.t(
      'The problem "{0}" ({1}) was in {2} and is gone.',
      problem.title,
      problem.uuid,
      nameOf(older),
    );
    const mend = l10n.t('Keep it with "status": "retired", so that students keep their history.');
    return [finding('I05', placeIn(pack.manifest, ['problems']), what, mend)];
  });
}

function versionFindings(pack: PackSource, older: PackSource): Finding[] {
  const [own, published] = [pack.manifest.value?.version, older.manifest.value?.version];
  if (own === undefined || published === undefined) return [];
  const place = placeIn(pack.manifest, ['version']);
  const noted = changes(pack, older);
  if (!semver.gt(own, published)) {
    const what = l10n.t('Version {0} is not above the published {1}.', own, published);
    const least = semver.inc(published, largestOf(noted)) ?? published;
    return [finding('I06', place, what, l10n.t('Use {0} or a later one.', least))];
  }
  const needed = largestOf(noted);
  const least = semver.inc(published, needed) ?? published;
  if (needed === 'patch' || semver.gte(own, least)) return [];
  const reasons = noted.filter(({ change }) => change === needed).map(({ what }) => what);
  const first = reasons.slice(0, 5).join('; ');
  const told = reasons.length > 5 ? l10n.t('{0}; and {1} more', first, reasons.length - 5) : first;
  const what = l10n.t('Changes since {0} are {1} ones: {2}.', published, needed, told);
  return [finding('I07', place, what, l10n.t('Use {0} or a later one.', least))];
}

function largestOf(noted: readonly Noted[]): Change {
  const all = noted.map(({ change }) => change);
  return all.includes('major') ? 'major' : all.includes('minor') ? 'minor' : 'patch';
}

/** What is new is minor; what solutions or progress may stumble over is major. */
function changes(pack: PackSource, older: PackSource): Noted[] {
  const noted: Noted[] = [];
  const [own, old] = [pack.manifest.value, older.manifest.value];
  for (const language of old?.languages ?? []) {
    if (own?.languages.includes(language) === false)
      noted.push({ change: 'major', what: l10n.t('{0} is dropped', language) });
  }
  for (const language of own?.languages ?? []) {
    if (old?.languages.includes(language) === false)
      noted.push({ change: 'minor', what: l10n.t('{0} is new', language) });
  }
  const before = new Map(
    older.problems.flatMap(({ file }) => (file.value ? [[file.value.uuid, file.value]] : [])),
  );
  for (const { file } of pack.problems) {
    if (file.value !== undefined) noted.push(...problemChanges(file.value, before.get(file.value.uuid)));
  }
  const [oldCases, ownCases] = [byUuid(casesOf(older)), byUuid(casesOf(pack))];
  for (const { given } of ownCases.values()) {
    if (oldCases.has(given.uuid)) continue;
    const isCorrection = given.reimplements !== undefined;
    noted.push({
      change: isCorrection ? 'major' : 'minor',
      what: isCorrection
        ? l10n.t('case "{0}" is corrected', given.name)
        : l10n.t('case "{0}" is new', given.name),
    });
  }
  for (const { given } of oldCases.values()) {
    if (!ownCases.has(given.uuid))
      noted.push({ change: 'minor', what: l10n.t('case "{0}" is gone', given.name) });
  }
  return noted;
}

function problemChanges(own: Problem, old: Problem | undefined): Noted[] {
  if (own.status === 'draft') return [];
  if (old === undefined || old.status === 'draft')
    return [{ change: 'minor', what: l10n.t('"{0}" is new', own.title) }];
  const noted: Noted[] = [];
  if (JSON.stringify(withoutDocs(own.signature)) !== JSON.stringify(withoutDocs(old.signature))) {
    noted.push({ change: 'major', what: l10n.t('the signature of "{0}"', own.title) });
  }
  if (JSON.stringify(own.compare) !== JSON.stringify(old.compare)) {
    noted.push({ change: 'major', what: l10n.t('how answers of "{0}" are compared', own.title) });
  }
  if (own.status === 'retired' && old.status !== 'retired') {
    noted.push({ change: 'minor', what: l10n.t('"{0}" is retired', own.title) });
  }
  return noted;
}

/** Comments in the starter are prose. */
function withoutDocs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'doc' || typeof inner !== 'string')
      .map(([key, inner]) => [key, withoutDocs(inner)]),
  );
}

function casesOf(pack: PackSource): SourceCase[] {
  return pack.problems.filter(({ file }) => file.value?.status !== 'draft').flatMap(({ cases }) => cases);
}

function byUuid(cases: readonly SourceCase[]): ReadonlyMap<string, SourceCase> {
  return new Map(cases.map((own) => [own.given.uuid, own]));
}

function nameOf({ manifest }: PackSource): string {
  return manifest.value === undefined
    ? l10n.t('the older pack')
    : `${manifest.value.id}@${manifest.value.version}`;
}

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
        finding('I08', place, 'The case corrects itself.', 'Name the case that it takes the place of.'),
      ];
    }
    if (older === undefined || known.has(reimplements)) return [];
    const what = `"reimplements" names ${reimplements}, which is a case neither here nor in ${nameOf(older)}.`;
    return [finding('I08', place, what, 'Name the case that it takes the place of.')];
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
    const what = `Case "${given.name}" tests something else than in ${nameOf(older)}.`;
    const mend = `Published cases do not change: add a new case with "reimplements": "${given.uuid}" and delete this one.`;
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
    const what = `The problem "${problem.title}" (${problem.uuid}) was in ${nameOf(older)} and is gone.`;
    const mend = 'Keep it with "status": "retired", so that students keep their history.';
    return [finding('I05', placeIn(pack.manifest, ['problems']), what, mend)];
  });
}

function versionFindings(pack: PackSource, older: PackSource): Finding[] {
  const [own, published] = [pack.manifest.value?.version, older.manifest.value?.version];
  if (own === undefined || published === undefined) return [];
  const place = placeIn(pack.manifest, ['version']);
  const noted = changes(pack, older);
  if (!semver.gt(own, published)) {
    const what = `Version ${own} is not above the published ${published}.`;
    const least = semver.inc(published, largestOf(noted)) ?? published;
    return [finding('I06', place, what, `Use ${least} or a later one.`)];
  }
  const needed = largestOf(noted);
  const least = semver.inc(published, needed) ?? published;
  if (needed === 'patch' || semver.gte(own, least)) return [];
  const reasons = noted.filter(({ change }) => change === needed).map(({ what }) => what);
  const told = `${reasons.slice(0, 5).join('; ')}${reasons.length > 5 ? `; and ${reasons.length - 5} more` : ''}`;
  const what = `Changes since ${published} are ${needed} ones: ${told}.`;
  return [finding('I07', place, what, `Use ${least} or a later one.`)];
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
      noted.push({ change: 'major', what: `${language} is dropped` });
  }
  for (const language of own?.languages ?? []) {
    if (old?.languages.includes(language) === false)
      noted.push({ change: 'minor', what: `${language} is new` });
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
      what: `case "${given.name}" is ${isCorrection ? 'corrected' : 'new'}`,
    });
  }
  for (const { given } of oldCases.values()) {
    if (!ownCases.has(given.uuid)) noted.push({ change: 'minor', what: `case "${given.name}" is gone` });
  }
  return noted;
}

function problemChanges(own: Problem, old: Problem | undefined): Noted[] {
  if (own.status === 'draft') return [];
  if (old === undefined || old.status === 'draft')
    return [{ change: 'minor', what: `"${own.title}" is new` }];
  const noted: Noted[] = [];
  if (JSON.stringify(withoutDocs(own.signature)) !== JSON.stringify(withoutDocs(old.signature))) {
    noted.push({ change: 'major', what: `the signature of "${own.title}"` });
  }
  if (JSON.stringify(own.compare) !== JSON.stringify(old.compare)) {
    noted.push({ change: 'major', what: `how answers of "${own.title}" are compared` });
  }
  if (own.status === 'retired' && old.status !== 'retired') {
    noted.push({ change: 'minor', what: `"${own.title}" is retired` });
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
  return manifest.value === undefined ? 'the older pack' : `${manifest.value.id}@${manifest.value.version}`;
}

import { languageIds, languages } from '../../core/language.ts';
import { acceptedNames } from '../../core/names.ts';
import { nearest } from '../../core/nearest.ts';
import { plural } from '../../core/plural.ts';
import type { Problem } from '../../core/problem.ts';
import { reservedIn } from '../../core/reservedWords.ts';
import { parseType } from '../../core/type.ts';
import { withParts } from '../../core/typeParts.ts';
import { finding, type Finding } from '../finding.ts';
import { placeIn, type SourceProblem } from './packSource.ts';
import { namesIn, typesIn, type SignatureName, type SignatureType } from './signatureNames.ts';

/** Names that all five languages can write, and types that are declared and stand where they may. */
export function checkSignature(source: SourceProblem): Finding[] {
  const problem = source.file.value;
  if (problem === undefined) return [];
  const names = namesIn(problem);
  return [
    ...names.flatMap((name) => reservedFinding(source, name)),
    ...sameNames(source, names),
    ...typesIn(problem).flatMap((type) => typeFindings(source, problem, type)),
    ...recordFindings(source, problem),
    ...inPlaceFindings(source, problem),
  ];
}

function reservedFinding({ file }: SourceProblem, { name, role, keys }: SignatureName): Finding[] {
  const reserved = reservedIn(name, role);
  if (reserved.length === 0) return [];
  const place = placeIn(file, keys);
  if (reserved.length === 1 && reserved[0] === 'go') {
    const what = `"${name}" is a keyword of Go, where the starter writes "${name}_".`;
    return [
      finding('S01', place, what, 'Choose another name if it should read alike.', { severity: 'warning' }),
    ];
  }
  const titles = reserved.map((language) => languages[language].title).join(', ');
  return [finding('S01', place, `"${name}" is reserved in ${titles}.`, 'Choose another name.')];
}

/** `getURL` and `getUrl` are both `get_url` in Python. */
function sameNames({ file }: SourceProblem, names: readonly SignatureName[]): Finding[] {
  const first = new Map<string, string>();
  return names.flatMap(({ name, role, keys, scope }) => {
    const written = languageIds.map((language) => {
      const own = role === 'type' ? name : (acceptedNames(name, language)[0] ?? name);
      return { language, own, key: `${language} ${scope} ${own}` };
    });
    const twin = written.find(({ key }) => first.has(key));
    for (const { key } of written) if (!first.has(key)) first.set(key, name);
    if (twin === undefined) return [];
    const other = first.get(twin.key) ?? name;
    const what =
      other === name
        ? `The name "${name}" stands twice.`
        : `"${name}" and "${other}" are both "${twin.own}" in ${languages[twin.language].title}.`;
    return [finding('S17', placeIn(file, keys), what, 'Choose another name for one.')];
  });
}

function typeFindings(
  { file }: SourceProblem,
  problem: Problem,
  { text, use, keys }: SignatureType,
): Finding[] {
  const declared = Object.keys(problem.signature.types);
  const place = placeIn(file, keys);
  return withParts(parseType(text)).flatMap((type): Finding[] => {
    if (type.kind === 'record' && !declared.includes(type.name)) {
      const near = nearest(type.name, declared);
      const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
      const what = `The record "${type.name}" is not declared.`;
      return [finding('S02', place, what, `Declare it under "types" of the signature.${hint}`)];
    }
    if (type.kind !== 'task' && type.kind !== 'callback' && type.kind !== 'clock') return [];
    if (use !== 'parameter') {
      return [finding('S02', place, `A ${type.kind} can only be a parameter.`, 'Use a type of plain data.')];
    }
    if (problem.kind === 'class') return [];
    const what = `A ${type.kind} is given by the steps of a scenario, and functions have none.`;
    return [finding('S02', place, what, 'Make the problem a class, or use a type of plain data.')];
  });
}

/** Records that nothing uses: most often a slip in the one place that should. */
function recordFindings({ file }: SourceProblem, problem: Problem): Finding[] {
  const used = new Set(
    typesIn(problem).flatMap(({ text }) =>
      withParts(parseType(text)).flatMap((type) => (type.kind === 'record' ? [type.name] : [])),
    ),
  );
  return Object.keys(problem.signature.types).flatMap((name) => {
    if (used.has(name)) return [];
    const place = placeIn(file, ['signature', 'types', name]);
    return [
      finding('S02', place, `Nothing uses the record "${name}".`, 'Use it or delete it.', {
        severity: 'warning',
      }),
    ];
  });
}

function inPlaceFindings({ file }: SourceProblem, { kind, signature }: Problem): Finding[] {
  if (kind !== 'function' || signature.inPlace === undefined) return [];
  const place = placeIn(file, ['signature', 'inPlace']);
  const count = signature.params.length;
  if (signature.inPlace >= count) {
    const what = `"inPlace" is ${signature.inPlace}, but the function has ${plural(count, 'parameter')}, counted from 0.`;
    return [finding('S04', place, what, 'Give the place of the parameter that is changed.')];
  }
  return [];
}

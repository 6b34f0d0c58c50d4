import * as l10n from '@vscode/l10n';
import { languageIds, languages } from '../../core/language.ts';
import { acceptedNames } from '../../core/names.ts';
import { nearest } from '../../core/nearest.ts';
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
    const what = l10n.t('"{0}" is a keyword of Go, where the starter writes "{1}_".', name, name);
    return [
      finding('S01', place, what, l10n.t('Choose another name if it should read alike.'), {
        severity: 'warning',
      }),
    ];
  }
  const titles = reserved.map((language) => languages[language].title).join(', ');
  return [
    finding('S01', place, l10n.t('"{0}" is reserved in {1}.', name, titles), l10n.t('Choose another name.')),
  ];
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
        ? l10n.t('The name "{0}" stands twice.', name)
        : l10n.t(
            '"{0}" and "{1}" are both "{2}" in {3}.',
            name,
            other,
            twin.own,
            languages[twin.language].title,
          );
    return [finding('S17', placeIn(file, keys), what, l10n.t('Choose another name for one.'))];
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
      const what = l10n.t('The record "{0}" is not declared.', type.name);
      const mend =
        near === undefined
          ? l10n.t('Declare it under "types" of the signature.')
          : l10n.t('Declare it under "types" of the signature. Did you mean "{0}"?', near);
      return [finding('S02', place, what, mend)];
    }
    if (type.kind !== 'task' && type.kind !== 'callback' && type.kind !== 'clock') return [];
    if (use !== 'parameter') {
      return [
        finding(
          'S02',
          place,
          l10n.t('A {0} can only be a parameter.', type.kind),
          l10n.t('Use a type of plain data.'),
        ),
      ];
    }
    if (problem.kind === 'class') return [];
    const what = l10n.t('A {0} is given by the steps of a scenario, and functions have none.', type.kind);
    return [finding('S02', place, what, l10n.t('Make the problem a class, or use a type of plain data.'))];
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
      finding('S02', place, l10n.t('Nothing uses the record "{0}".', name), l10n.t('Use it or delete it.'), {
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
    const what =
      count === 1
        ? l10n.t('"inPlace" is {0}, but the function has 1 parameter, counted from 0.', signature.inPlace)
        : l10n.t(
            '"inPlace" is {0}, but the function has {1} parameters, counted from 0.',
            signature.inPlace,
            count,
          );
    return [finding('S04', place, what, l10n.t('Give the place of the parameter that is changed.'))];
  }
  return [];
}

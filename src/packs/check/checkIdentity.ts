import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { isUuid } from '../../core/identity.ts';
import { finding, type Finding, type JsonKeys } from '../finding.ts';
import { namedFiles, placeIn, structuredFiles, type PackSource, type SourceJson } from './packSource.ts';

/** Each UUID names one thing in the whole pack; slugs are folder names. */
export function checkIdentity(pack: PackSource): Finding[] {
  return [
    ...usedTwice(pack),
    ...pack.problems.flatMap(({ slug, file }) => slugFindings(file, slug, 'folder')),
    ...namedFiles(pack).flatMap((file) =>
      slugFindings(file, path.posix.basename(file.path, '.rounds.json'), 'file'),
    ),
  ];
}

function usedTwice(pack: PackSource): Finding[] {
  const first = new Map<string, string>();
  return structuredFiles(pack).flatMap((file) =>
    identities(file.document?.value, []).flatMap(({ uuid, keys }) => {
      const place = placeIn(file, keys);
      const twin = first.get(uuid);
      if (twin === undefined) {
        first.set(uuid, `${place.path}:${place.line ?? 1}`);
        return [];
      }
      const value = randomUUID();
      const what = l10n.t('The UUID {0} is already used at {1}.', uuid, twin);
      const mend = l10n.t('If this is a copy, use "{0}", or run --fix.', value);
      return [finding('I03', place, what, mend, { fix: { kind: 'set', keys, value } })];
    }),
  );
}

interface Identity {
  readonly uuid: string;
  readonly keys: JsonKeys;
}

/** Every `uuid` below a value, but for what authors keep for themselves under `custom`. */
function identities(value: unknown, keys: JsonKeys): Identity[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const own = [...keys, Array.isArray(value) ? Number(name) : name];
    if (name === 'uuid' && typeof inner === 'string') {
      const uuid = inner.toLowerCase();
      return isUuid(uuid) ? [{ uuid, keys: own }] : [];
    }
    return keys.length === 0 && name === 'custom' ? [] : identities(inner, own);
  });
}

function slugFindings(file: SourceJson<unknown>, slug: string, named: 'folder' | 'file'): Finding[] {
  const written = slugOf(file);
  if (written === undefined || written === slug) return [];
  const what =
    named === 'folder'
      ? l10n.t('"slug" is "{0}", but the folder is "{1}".', written, slug)
      : l10n.t('"slug" is "{0}", but the file is "{1}".', written, slug);
  const fix = { kind: 'set', keys: ['slug'], value: slug } as const;
  const mend = l10n.t('Make them equal, by hand or by --fix; the UUID keeps the progress.');
  return [finding('I09', placeIn(file, ['slug']), what, mend, { fix })];
}

/** Told even where the rest of the file is at fault. */
function slugOf({ document }: SourceJson<unknown>): string | undefined {
  const value = document?.value;
  return typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string'
    ? value.slug
    : undefined;
}

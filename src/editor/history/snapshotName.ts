import { languageOfFile, languages, type LanguageId } from '../../core/language.ts';

/** Why a copy was kept: the run was accepted, the starter came back, or other code was put in its place. */
export const snapshotReasons = ['accepted', 'reset', 'replaced'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** What the name of a copy says. */
export interface SnapshotFacts {
  readonly language: LanguageId;
  readonly reason: SnapshotReason;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The name of the file that keeps a copy; names sort by time. */
export function snapshotName({ language, reason, at }: SnapshotFacts): string {
  // Colons are not allowed in file names on Windows.
  const time = new Date(at).toISOString().replaceAll(':', '-');
  return `${time}-${reason}${languages[language].endings[0]}`;
}

/** What the name says; undefined for a file that is no copy of ours. */
export function parseSnapshotName(name: string): SnapshotFacts | undefined {
  const language = languageOfFile(name);
  const parts = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([a-z]+)\.[a-z]+$/.exec(name);
  if (parts === null || language === undefined) return undefined;
  const [, day = '', hours = '', minutes = '', seconds = '', word] = parts;
  const reason = snapshotReasons.find((known) => known === word);
  const at = Date.parse(`${day}${hours}:${minutes}:${seconds}`);
  return reason === undefined || Number.isNaN(at) ? undefined : { language, reason, at };
}

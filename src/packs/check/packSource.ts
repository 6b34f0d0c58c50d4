import type { Case, RecordedAnswers, RecordedFile } from '../../core/case.ts';
import type { Drill } from '../../core/drill.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import type { LanguageId } from '../../core/language.ts';
import type { PackManifest } from '../../core/packManifest.ts';
import type { Problem } from '../../core/problem.ts';
import type { QuestionSection } from '../../core/question.ts';
import type { RoundPlan } from '../../core/roundPlan.ts';
import type { JsonKeys, Place } from '../finding.ts';
import type { PackIssue } from '../issue.ts';
import type { JsonDocument } from '../jsonDocument.ts';
import type { PackTree } from './packTree.ts';

/** A text of the pack as it stands in the file. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What a file holds where its ending says something else. */
export interface SourceContent {
  readonly path: string;
  readonly kind: 'no-text' | 'no-image';
}

/** A structured file, as far as it could be read: text, document and value may each be missing where it is at fault. */
export interface SourceJson<T> {
  readonly path: string;
  readonly text?: string;
  readonly document?: JsonDocument;
  readonly value?: T;
  readonly issues: readonly PackIssue[];
}

/** A case that fits its schema, with the places of its parts. */
export interface SourceCase {
  readonly given: Case;
  readonly visibility: JudgedCase['visibility'];
  readonly recorded?: RecordedAnswers;
  /** Keys from the case down. */
  readonly placeOf: (keys: JsonKeys) => Place;
}

export interface SourceSolution extends SourceText {
  /** As the keys of `submissions`: `wrong/over-limit.py`. */
  readonly name: string;
  readonly language: LanguageId;
}

/** A folder under `problems/`. */
export interface SourceProblem {
  readonly slug: string;
  /** `problems/<slug>` */
  readonly folder: string;
  readonly file: SourceJson<Problem>;
  readonly caseFiles: Readonly<Record<JudgedCase['visibility'], SourceJson<unknown>>>;
  readonly recordedFile?: SourceJson<RecordedFile>;
  /** Those that fit, visible ones first. */
  readonly cases: readonly SourceCase[];
  readonly prompt?: SourceText;
  readonly editorial?: SourceText;
  readonly solutions: readonly SourceSolution[];
}

/** Everything of a pack that checks look at. */
export interface PackSource {
  /** An archive has left its drafts behind, and all solutions but those that the editorials show. */
  readonly form: 'folder' | 'archive';
  readonly tree: PackTree;
  readonly manifest: SourceJson<PackManifest>;
  readonly problems: readonly SourceProblem[];
  readonly sections: readonly SourceJson<QuestionSection>[];
  readonly drills: readonly SourceJson<Drill>[];
  readonly rounds: readonly SourceJson<RoundPlan>[];
  /** Files that do not hold what their ending says. */
  readonly disguised: readonly SourceContent[];
  /** Every structured or Markdown file, as it stands. */
  readonly texts: readonly SourceText[];
}

/** The structured files that belong to no problem; each is named after its slug. */
export function namedFiles({ sections, drills, rounds }: PackSource): readonly SourceJson<unknown>[] {
  return [...sections, ...drills, ...rounds];
}

/** All structured files, the manifest first. */
export function structuredFiles(pack: PackSource): readonly SourceJson<unknown>[] {
  return [
    pack.manifest,
    ...pack.problems.flatMap(({ file, caseFiles, recordedFile }) => [
      file,
      caseFiles.visible,
      caseFiles.hidden,
      ...(recordedFile === undefined ? [] : [recordedFile]),
    ]),
    ...namedFiles(pack),
  ];
}

/** The place of a value, or of the file where it cannot be read. */
export function placeIn(file: SourceJson<unknown>, keys: JsonKeys): Place {
  return { path: file.path, ...file.document?.placeOf(keys) };
}

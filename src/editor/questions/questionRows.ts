import type { Drill } from '../../core/drill.ts';
import type { Question, QuestionSection } from '../../core/question.ts';
import type { QuestionChoice } from '../../core/questionChoice.ts';
import { coverageOf, type Coverage, type Standing, type Standings } from '../../core/questionStanding.ts';
import { questionLevels, questionLevelTitles } from '../../core/questionWords.ts';
import { symptomIndex, type Symptom } from '../../core/symptoms.ts';

/** What the view of questions shows, as plain data; the tree renders it. */
export type BankRow = SectionRow | LevelRow | QuestionRow | SymptomsRow | SymptomRow | DrillRow;

interface Counted {
  readonly id: string;
  readonly title: string;
  readonly coverage: Coverage;
  /** What a session from here is chosen by. */
  readonly choice: QuestionChoice;
}

export interface SectionRow extends Counted {
  readonly kind: 'section';
  readonly description: string;
  readonly rows: readonly LevelRow[];
}

export interface LevelRow extends Counted {
  readonly kind: 'level';
  readonly rows: readonly QuestionRow[];
}

export interface QuestionRow {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Question;
  readonly standing: Standing;
  readonly choice: QuestionChoice;
}

/** The index of what a person may see. */
export interface SymptomsRow {
  readonly kind: 'symptoms';
  readonly id: string;
  readonly rows: readonly SymptomRow[];
}

export interface SymptomRow {
  readonly kind: 'symptom';
  readonly id: string;
  readonly symptom: Symptom;
  readonly choice: QuestionChoice;
  readonly rows: readonly (QuestionRow | DrillRow)[];
}

export interface DrillRow {
  readonly kind: 'drill';
  readonly id: string;
  readonly drill: Drill;
}

/** The rows at the top: the index of symptoms, then the sections in the order of their packs. */
export function bankRows(
  sections: readonly QuestionSection[],
  drills: readonly Drill[],
  known: Standings,
): readonly BankRow[] {
  const symptoms = symptomIndex(sections, drills).map((symptom) => symptomRow(symptom, known));
  const index: SymptomsRow = { kind: 'symptoms', id: 'symptoms', rows: symptoms };
  return [...(symptoms.length > 0 ? [index] : []), ...sections.map((section) => sectionRow(section, known))];
}

function sectionRow(section: QuestionSection, known: Standings): SectionRow {
  const { uuid, title, description, items } = section;
  const rows = questionLevels.flatMap((level): LevelRow[] => {
    const own = items.filter((item) => item.level === level);
    if (own.length === 0) return [];
    const id = `${uuid}/${level}`;
    return [
      {
        kind: 'level',
        id,
        title: questionLevelTitles[level],
        coverage: coverageOf(own, known),
        choice: { by: 'level', level, section: uuid },
        rows: own.map((question) => questionRow(question, id, known)),
      },
    ];
  });
  const coverage = coverageOf(items, known);
  return {
    kind: 'section',
    id: uuid,
    title,
    description,
    coverage,
    choice: { by: 'section', section: uuid },
    rows,
  };
}

function symptomRow(symptom: Symptom, known: Standings): SymptomRow {
  const { name, questions, drills } = symptom;
  const id = `symptom:${name}`;
  const rows = [
    ...drills.map((drill): DrillRow => ({ kind: 'drill', id: `${id}/${drill.uuid}`, drill })),
    ...questions.map((question) => questionRow(question, id, known)),
  ];
  return { kind: 'symptom', id, symptom, choice: { by: 'symptom', symptom: name }, rows };
}

function questionRow(question: Question, under: string, known: Standings): QuestionRow {
  const { uuid } = question;
  return {
    kind: 'question',
    id: `${under}/${uuid}`,
    question,
    standing: known.get(uuid) ?? 'new',
    choice: { by: 'question', question: uuid },
  };
}

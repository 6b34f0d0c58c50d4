import type { Drill } from './drill.ts';
import type { Question, QuestionSection } from './question.ts';

/** What a person sees, and what may lie behind it. */
export interface Symptom {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly drills: readonly Drill[];
}

/** All symptoms of these sections and drills, by name; those that differ in capitals alone are one. */
export function symptomIndex(
  sections: readonly QuestionSection[],
  drills: readonly Drill[],
): readonly Symptom[] {
  const found = new Map<string, { name: string; questions: Question[]; drills: Drill[] }>();
  const under = (name: string) => {
    const key = name.trim().toLowerCase();
    const symptom = found.get(key) ?? { name: capitalised(name.trim()), questions: [], drills: [] };
    found.set(key, symptom);
    return symptom;
  };
  for (const question of sections.flatMap(({ items }) => items)) {
    for (const name of new Set(question.symptoms)) under(name).questions.push(question);
  }
  for (const drill of drills) for (const name of new Set(drill.symptoms)) under(name).drills.push(drill);
  return [...found.values()].toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

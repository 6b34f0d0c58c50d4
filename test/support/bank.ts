import { drillSchema, type Drill } from '../../src/core/drill.ts';
import { questionSectionSchema, type QuestionSection } from '../../src/core/question.ts';
import { drillFile } from './drills.ts';
import { questionFile, sectionFile } from './questions.ts';

type Changes = Readonly<Record<string, unknown>>;

/** A UUID of its own for each number below 1,000. */
export function numbered(kind: 'question' | 'section', number: number): string {
  const head = kind === 'question' ? 'c1' : 'c0';
  return `${head}000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A section of the bank; each question differs from the sample by what is given. */
export function bankSection(changes: Changes, ...questions: readonly Changes[]): QuestionSection {
  return questionSectionSchema.parse({
    ...sectionFile,
    ...changes,
    items: questions.map((question) => ({ ...questionFile, ...question })),
  });
}

export function bankDrill(changes: Changes = {}): Drill {
  return drillSchema.parse({ ...drillFile, ...changes });
}

/** Two sections with questions of two levels, stacks and symptoms. */
export const sampleSections: readonly QuestionSection[] = [
  bankSection(
    { title: 'Runtime' },
    { uuid: numbered('question', 1), title: 'Channels', symptoms: ['goroutine count only grows'] },
    { uuid: numbered('question', 2), title: 'Timers', level: 'warm-up', symptoms: ['Latency jumped'] },
    { uuid: numbered('question', 3), title: 'Locks', stack: [], versions: { Go: '1.22 or newer' } },
  ),
  bankSection(
    { uuid: numbered('section', 2), slug: 'messaging', title: 'Messaging', version: 3 },
    { uuid: numbered('question', 4), title: 'Lag', stack: ['kafka'], symptoms: ['latency jumped'] },
    { uuid: numbered('question', 5), title: 'A talk', stack: [], story: true },
  ),
];

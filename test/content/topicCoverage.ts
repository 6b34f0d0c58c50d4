import { z } from 'zod';
import { questionLevelSchema, topicIdSchema, type QuestionSection } from '../../src/core/question.ts';
import { questionLevels, type QuestionLevel } from '../../src/core/questionWords.ts';
import { slugSchema } from '../../src/core/identity.ts';

/** What the question bank is to cover in the end: a topic, the section that it belongs to, and how much it asks for. */
export const topicListSchema = z.array(
  z.strictObject({ id: topicIdSchema, section: slugSchema, level: questionLevelSchema }),
);
export type Topic = z.infer<typeof topicListSchema>[number];

export interface LevelCoverage {
  readonly covered: number;
  readonly topics: number;
}

/** One section: how many questions it has, and how many topics of each level have at least one of them. */
export interface SectionCoverage {
  readonly section: string;
  readonly questions: number;
  readonly levels: Readonly<Record<QuestionLevel, LevelCoverage>>;
}

export interface TopicCoverage {
  /** In the order of the list of topics. */
  readonly sections: readonly SectionCoverage[];
  readonly uncovered: readonly Topic[];
  /** Sentences; none of the counts can be trusted while there is one. */
  readonly faults: readonly string[];
}

/** Counts the topics that have a question. */
export function topicCoverage(
  topics: readonly Topic[],
  asked: readonly Pick<QuestionSection, 'slug' | 'items'>[],
): TopicCoverage {
  const covered = new Set(asked.flatMap(({ items }) => items.map(({ topic }) => topic)));
  const slugs = [...new Set(topics.map(({ section }) => section))];
  const sections = slugs.map((section): SectionCoverage => {
    const own = topics.filter((topic) => topic.section === section);
    const questions = asked.filter(({ slug }) => slug === section).flatMap(({ items }) => items).length;
    return { section, questions, levels: byLevel(own, covered) };
  });
  return {
    sections,
    uncovered: topics.filter(({ id }) => !covered.has(id)),
    faults: [...topicFaults(topics, asked), ...identityFaults(asked)],
  };
}

function byLevel(own: readonly Topic[], covered: ReadonlySet<string>): SectionCoverage['levels'] {
  const of = (level: QuestionLevel): LevelCoverage => {
    const wanted = own.filter((topic) => topic.level === level);
    return { covered: wanted.filter(({ id }) => covered.has(id)).length, topics: wanted.length };
  };
  return { 'warm-up': of('warm-up'), core: of('core'), deep: of('deep'), staff: of('staff') };
}

function topicFaults(
  topics: readonly Topic[],
  asked: readonly Pick<QuestionSection, 'slug' | 'items'>[],
): string[] {
  const home = new Map<string, string>();
  const twice = topics.flatMap(({ id, section }) => {
    const known = home.has(id);
    home.set(id, section);
    return known ? [`The topic ${id} stands twice in the list. Delete one.`] : [];
  });
  const astray = asked.flatMap(({ slug, items }) =>
    items.flatMap(({ title, topic }) => {
      const section = home.get(topic);
      if (section === slug) return [];
      return section === undefined
        ? [`${slug}: "${title}" names the topic ${topic}, which is not in the list.`]
        : [`${slug}: "${title}" names the topic ${topic}, which belongs to ${section}.`];
    }),
  );
  return [...twice, ...astray];
}

function identityFaults(asked: readonly Pick<QuestionSection, 'slug' | 'items'>[]): string[] {
  const owner = new Map<string, string>();
  return asked.flatMap(({ slug, items }) =>
    items.flatMap(({ title, uuid }) => {
      const shown = `${slug}: "${title}"`;
      const other = owner.get(uuid);
      owner.set(uuid, other ?? shown);
      return other === undefined ? [] : [`${shown} has the UUID of ${other}. Give one of them a fresh UUID.`];
    }),
  );
}

/** The table as lines of text, with a sum at its end: per level "topics covered/topics". */
export function coverageLines({ sections }: TopicCoverage): string[] {
  const rows = sections.map(({ section, questions, levels }) => [
    section,
    String(questions),
    ...questionLevels.map((level) => share([levels[level]])),
    share(questionLevels.map((level) => levels[level])),
  ]);
  const sums = [
    'sum',
    String(sections.reduce((sum, { questions }) => sum + questions, 0)),
    ...questionLevels.map((level) => share(sections.map(({ levels }) => levels[level]))),
    share(sections.flatMap(({ levels }) => questionLevels.map((level) => levels[level]))),
  ];
  const table = [['section', 'questions', ...questionLevels, 'topics'], ...rows, sums];
  const width = (column: number): number => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column))))
      .join('  '),
  );
}

function share(parts: readonly LevelCoverage[]): string {
  const covered = parts.reduce((sum, part) => sum + part.covered, 0);
  const topics = parts.reduce((sum, part) => sum + part.topics, 0);
  return topics === 0 ? '-' : `${covered}/${topics}`;
}

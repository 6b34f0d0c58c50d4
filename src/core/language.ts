import { z } from 'zod';

/** The languages a solution may be written in; the ids are VS Code's own. */
export const languageIds = ['typescript', 'javascript', 'python', 'go', 'java'] as const;

export const languageSchema = z.enum(languageIds);
export type LanguageId = z.infer<typeof languageSchema>;

interface LanguageFacts {
  readonly title: string;
  /** The file endings that mean this language; the first is the one we write. */
  readonly endings: readonly [string, ...string[]];
}

export const languages: Readonly<Record<LanguageId, LanguageFacts>> = {
  typescript: { title: 'TypeScript', endings: ['.ts', '.mts', '.cts'] },
  javascript: { title: 'JavaScript', endings: ['.js', '.mjs', '.cjs'] },
  python: { title: 'Python', endings: ['.py'] },
  go: { title: 'Go', endings: ['.go'] },
  java: { title: 'Java', endings: ['.java'] },
};

/** The language a file name stands for by its ending, if any. */
export function languageOfFile(name: string): LanguageId | undefined {
  return languageIds.find((id) => languages[id].endings.some((ending) => name.endsWith(ending)));
}

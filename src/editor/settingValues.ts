import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { limitsFactorSchema, limitsFactorWords } from '../core/limitsFactor.ts';
import type { Settings } from './ids.ts';
import { dayStart } from './reviewDay.ts';

interface SettingRule<T> {
  readonly schema: z.ZodType<T>;
  /** What a good value is, as the end of a sentence. */
  readonly wanted: string;
}

const toolPath = z.string().refine((value) => value.trim() === '' || path.isAbsolute(value.trim()));

/** The editor marks a wrong value in its settings, but hands it out all the same. */
const rules: { readonly [K in keyof Settings]: SettingRule<Settings[K]> } = {
  'codeRounds.folder': { schema: z.string(), wanted: l10n.t('a text such as "{0}"', '${slug}/${language}') },
  'codeRounds.node.path': {
    schema: toolPath,
    wanted: l10n.t("the absolute path of a Node.js, or empty for the editor's own"),
  },
  'codeRounds.python.path': {
    schema: toolPath,
    wanted: l10n.t('the absolute path of a Python, or empty to search the PATH'),
  },
  'codeRounds.go.path': {
    schema: toolPath,
    wanted: l10n.t('the absolute path of a go command, or empty to search the PATH'),
  },
  'codeRounds.java.home': {
    schema: toolPath,
    wanted: l10n.t("the absolute path of a JDK's folder, or empty to search JAVA_HOME and the PATH"),
  },
  'codeRounds.limitsFactor': { schema: limitsFactorSchema, wanted: limitsFactorWords },
  'codeRounds.packs': { schema: z.array(z.string()), wanted: l10n.t('a list of folders') },
  'codeRounds.review.dailyLimit': {
    schema: z.int().min(1).max(100),
    wanted: l10n.t('a whole number from 1 to 100'),
  },
  'codeRounds.review.interviewDate': {
    schema: z.string().refine((value) => value === '' || dayStart(value) !== undefined),
    wanted: l10n.t('a day such as 2026-03-01, or empty'),
  },
};

export type SettingValue<T> =
  { readonly kind: 'good'; readonly value: T } | { readonly kind: 'bad'; readonly wanted: string };

/** Whether a value found in the settings is one that this setting may have. */
export function settingValue<K extends keyof Settings>(key: K, found: unknown): SettingValue<Settings[K]> {
  const { schema, wanted } = rules[key];
  const parsed = schema.safeParse(found);
  return parsed.success ? { kind: 'good', value: parsed.data } : { kind: 'bad', wanted };
}

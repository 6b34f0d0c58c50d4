import type { LanguageId } from '../../core/language.ts';
import type { LanguageAdapter } from './adapter.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/** The languages that can be judged. */
export const adapters: Readonly<Record<LanguageId, LanguageAdapter>> = {
  typescript,
  javascript,
  python,
  go,
  java,
};

import * as l10n from '@vscode/l10n';
import type { Json } from '../../core/json.ts';
import { grouped } from '../../core/wordLanguage.ts';

/** `put(1, 2)`, cut where arguments are long. */
export function callText(name: string, args: readonly Json[]): string {
  return `${name}(${args.map(shortJson).join(', ')})`;
}

/** JSON of at most some 2,000 characters: enough to see, little enough to show. */
export function shortJson(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 2_000
    ? `${text.slice(0, 1_950)}… (${l10n.t('{0} characters', grouped(text.length))})`
    : text;
}

import * as l10n from '@vscode/l10n';
import { HumanError } from '../core/humanError.ts';
import { visibleText } from '../core/visibleText.ts';

const askForAnother = l10n.t(
  'The pack was refused and nothing of it was kept; ask its author for an archive made by "code-rounds pack build".',
);

/**
 * Why a pack was refused as a whole: the only error that unpacking or installing one throws for what is in it. The message
 * is for who was given the pack.
 */
export class PackError extends HumanError {
  override readonly name = 'PackError';
  /** What is wrong, in a sentence, without what to do about it. */
  readonly fault: string;

  constructor(fault: string, advice: string = askForAnother, options?: ErrorOptions) {
    super(`${fault} ${advice}`, options);
    this.fault = fault;
  }
}

/** The refusal of an archive because of one of its entries. @param fault ends a sentence that begins with the name. */
export function refusedEntry(entry: string, fault: string): PackError {
  return new PackError(`${shownName(entry)} ${fault}.`);
}

/** The refusal of an archive as a whole. @param fault a sentence without its full stop. */
export function refusedArchive(fault: string): PackError {
  return new PackError(`${fault}.`);
}

/** A name out of a foreign file, as it may stand in a message. */
export function shownName(name: string): string {
  const visible = visibleText(name);
  return `"${visible.length > 80 ? `${visible.slice(0, 77)}...` : visible}"`;
}

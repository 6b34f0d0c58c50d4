import * as l10n from '@vscode/l10n';

/** The language of the words on the screen, as `Intl` knows it; a translation says its own. */
export function wordLanguage(): string {
  return l10n.t('en');
}

/** `12,000`: a whole number, as that language writes it. */
export function grouped(value: number): string {
  return value.toLocaleString(wordLanguage());
}

/** A title within a sentence: in small letters in English, as it is where nouns keep their capitals. */
export function midSentence(title: string): string {
  return wordLanguage() === 'en' ? title.toLowerCase() : title;
}

/** `0.50`: with two decimal places, as that language writes them. */
export function twoDecimals(value: number): string {
  return Number(value.toFixed(2)).toLocaleString(wordLanguage(), { minimumFractionDigits: 2 });
}

import * as l10n from '@vscode/l10n';

/** A span as a clock shows it: 4:05, or 1:04:05 from an hour on. @param ms milliseconds, cut to seconds. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** What is left, rounded up to a second, so that a clock that has just begun shows all of it. */
export function leftText(
  allowedMs: number,
  usedMs: number,
): { readonly text: string; readonly isOver: boolean } {
  const left = allowedMs - usedMs;
  return left >= 0
    ? { text: clockText(Math.ceil(left / 1_000) * 1_000), isOver: false }
    : { text: clockText(-left), isOver: true };
}

/** A span in words, for those who listen: "4 minutes and 5 seconds". @param ms milliseconds. */
export function spokenTime(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const [first = '', second] = [
    ...(minutes > 0 ? [minutes === 1 ? l10n.t('1 minute') : l10n.t('{0} minutes', minutes)] : []),
    ...(rest > 0 || minutes === 0 ? [rest === 1 ? l10n.t('1 second') : l10n.t('{0} seconds', rest)] : []),
  ];
  return second === undefined ? first : l10n.t('{0} and {1}', first, second);
}

import { wordLanguage } from './wordLanguage.ts';

/** What was lost, for reading: `28.8 orders`, `158,667 EUR`. @param amount in the unit. */
export function drillAmount(amount: number, unit: string): string {
  return `${amount.toLocaleString(wordLanguage(), { maximumFractionDigits: amount < 100 ? 1 : 0 })} ${unit}`;
}

import { HumanError } from '../core/humanError.ts';
import { limitsFactorSchema, limitsFactorWords } from '../core/limitsFactor.ts';

/**
 * What `--limits-factor` says; 1 where it is left out.
 * @throws {HumanError} when it is no factor.
 */
export function limitsFactor(text: string | undefined): number {
  if (text === undefined) return 1;
  const factor = limitsFactorSchema.safeParse(text.trim() === '' ? undefined : Number(text));
  if (factor.success) return factor.data;
  throw new HumanError(`--limits-factor takes ${limitsFactorWords}, not "${text}".`);
}

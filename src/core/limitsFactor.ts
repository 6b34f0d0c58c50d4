import * as l10n from '@vscode/l10n';
import { z } from 'zod';

/** What all time limits are multiplied by on a slow machine; 1 is as the pack says. */
export const limitsFactorSchema = z.number().min(1).max(10);

/** What a good one is, as the end of a sentence. */
export const limitsFactorWords = l10n.t('a number from 1 to 10');

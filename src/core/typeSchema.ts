import * as l10n from '@vscode/l10n';
import { z } from 'zod';
import { parseType, TypeSyntaxError } from './type.ts';

/** A type as an author writes it; checked to parse, kept as text. */
export const typeTextSchema = z
  .string()
  .max(200)
  .superRefine((text, context) => {
    try {
      parseType(text);
    } catch (error) {
      if (!(error instanceof TypeSyntaxError)) throw error;
      context.addIssue({ code: 'custom', message: error.message, params: { code: 'S02' } });
    }
  })
  .describe(
    l10n.t(
      'A type: int, long, bigint, float, bool, string, char, T[], T?, Map<K,V>, ListNode<T>, TreeNode<T>, task<T>, fn<(A) -> R>, clock, void, or a record from "types".',
    ),
  );

import * as l10n from '@vscode/l10n';
import { z } from 'zod';

const COLUMNS = 4;
const ROWS = 5;
const text = (max: number) => z.string().min(1).max(max);

/**
 * A picture as data: boxes on a grid, and arrows between them. Whoever draws it decides on colours and lines, so that a
 * pack brings no markup, and the arrows can be read as a list.
 */
export const diagramSchema = z.strictObject({
  title: text(120).describe(l10n.t('What the picture shows.')),
  boxes: z
    .array(
      z.strictObject({
        id: text(40).describe(l10n.t('Unique in the diagram; arrows name it.')),
        label: text(32).describe(l10n.t('What is written in it; two lines of 16 characters.')),
        shape: z
          .enum(['service', 'store', 'outside'])
          .default('service')
          .describe(l10n.t('Something that runs, something that keeps, or somebody else.')),
        column: z.int().min(1).max(COLUMNS).describe(l10n.t('From the left, from 1.')),
        row: z.int().min(1).max(ROWS).describe(l10n.t('From the top, from 1.')),
      }),
    )
    .min(2)
    .max(12)
    .describe(l10n.t('Its boxes.')),
  arrows: z
    .array(
      z.strictObject({
        from: text(40).describe(l10n.t('The id of the box where it begins.')),
        to: text(40).describe(l10n.t('The id of the box where it ends.')),
        text: text(160).describe(l10n.t('What goes that way; stands in the list under the picture.')),
      }),
    )
    .min(1)
    .max(16)
    .describe(l10n.t('Its arrows, numbered in this order.')),
});

export type Diagram = z.infer<typeof diagramSchema>;

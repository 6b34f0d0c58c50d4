import * as l10n from '@vscode/l10n';
import { z } from 'zod';

/** The layers of a problem's cases; `example` is visible, the others are hidden. */
export const layers = ['example', 'edge', 'model', 'scale', 'schedule'] as const;
export const layerSchema = z.enum(layers);
export const layerDescription = l10n.t(
  'example: shown to the student; edge: one mistake each; model: random against recorded answers; scale: cost; schedule: concurrency.',
);
export type Layer = z.infer<typeof layerSchema>;

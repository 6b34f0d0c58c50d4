import { z } from 'zod';

/** The layers of a problem's cases; `example` is visible, the others are hidden. */
export const layers = ['example', 'edge', 'model', 'scale', 'schedule'] as const;
export const layerSchema = z.enum(layers);
export type Layer = z.infer<typeof layerSchema>;

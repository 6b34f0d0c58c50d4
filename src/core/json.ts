import { z } from 'zod';

/** Any value that JSON can say. */
export const jsonSchema = z.json();
export type Json = z.infer<typeof jsonSchema>;

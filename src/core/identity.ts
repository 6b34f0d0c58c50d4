import * as l10n from '@vscode/l10n';
import { z } from 'zod';

/** RFC 9562 version 4, lower case. Identity of packs' parts: titles, slugs and order may change, this may not. */
export const uuidSchema = z
  .uuid({ version: 'v4', error: l10n.t('must be a UUID of version 4') })
  .regex(/^[^A-Z]*$/, l10n.t('must be written in lower case'));

export function isUuid(text: string): boolean {
  return uuidSchema.safeParse(text).success;
}

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, l10n.t('must be lower-case words joined by single hyphens'))
  .max(64);

export const packIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, l10n.t('must be publisher.name in lower case'))
  .max(65);

/** Read by the author's editor alone. */
export const schemaReferenceSchema = z
  .string()
  .optional()
  .describe(l10n.t('The JSON Schema for other editors; the extension knows it from the file name.'));

/**
 * https://semver.org, without build metadata; short enough for the name of a folder, and with numbers that every reader
 * of versions holds exactly.
 */
export const versionSchema = z
  .string()
  .max(64)
  .regex(
    /^(0|[1-9]\d{0,14})(\.(0|[1-9]\d{0,14})){2}(-(0|[1-9]\d{0,14}|\d*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9]\d{0,14}|\d*[A-Za-z-][0-9A-Za-z-]*))*)?$/,
    l10n.t('must be a semantic version such as 1.2.0'),
  );

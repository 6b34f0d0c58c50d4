import * as l10n from '@vscode/l10n';
import { packLimits } from './packLimits.ts';

/** Names that Windows keeps for devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?$/i;
const allowedName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

/**
 * Why a path cannot stand in a pack on every system, as the end of a sentence that begins with the path.
 * @param path relative to the pack, with slashes.
 */
export function packPathFault(path: string): string | undefined {
  if (/[\u0000-\u001f\u007f]/.test(path)) return l10n.t('has a control character in its name');
  if (path.includes('\\')) return l10n.t('has a back-slash in its name');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return l10n.t('is an absolute path');
  const parts = path.split('/');
  if (parts.includes('..')) return l10n.t("leads out of the pack's folder");
  if (path.length > packLimits.pathCharacters)
    return l10n.t('is a path of more than {0} characters', packLimits.pathCharacters);
  if (parts.length > packLimits.pathParts)
    return l10n.t('lies more than {0} folders deep', packLimits.pathParts);
  if (parts.at(-1) === '') return l10n.t('is a folder, where only files may be listed');
  for (const part of parts) {
    if (/[. ]$/.test(part)) return l10n.t('has a name that ends in a dot or a space');
    if (deviceName.test(part)) return l10n.t('has a name that Windows keeps for a device');
    if (!allowedName.test(part)) {
      return l10n.t(
        'has a name that is not allowed (up to 64 letters, digits, "_", "." and "-", with no dot in front)',
      );
    }
  }
  return undefined;
}

/** Two allowed paths with the same key are one file on Windows and macOS. */
export function packPathKey(path: string): string {
  return path.toLowerCase();
}

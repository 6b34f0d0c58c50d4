import * as l10n from '@vscode/l10n';
import { packLimits } from '../../core/packLimits.ts';
import { refusedArchive } from '../packError.ts';

/** Where an archive's directory lies, in bytes from its start. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

/** 4.3.16 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, without a comment. */
const endRecordBytes = 22;
const endRecordSignature = 0x06054b50;

/**
 * Reads the record that must be the very end of a file: no comment, nothing behind it, one disk, no ZIP64, and the
 * directory right before it. Looser reading lets one file be two archives.
 * @throws {PackError} when the file is no such archive.
 */
export function readEndRecord(archive: Buffer): DirectoryPlace {
  const start = archive.length - endRecordBytes;
  if (start < 0) throw refusedArchive(l10n.t('The file is no zip archive, or only a part of one'));
  const record = archive.subarray(start);
  if (record.readUInt32LE(0) !== endRecordSignature || record.readUInt16LE(20) !== 0) {
    throw refusedArchive(l10n.t('The file does not end as a zip archive without a comment ends'));
  }
  if (record.readUInt16LE(4) !== 0 || record.readUInt16LE(6) !== 0) {
    throw refusedArchive(l10n.t('The archive is one part of several'));
  }
  const entries = record.readUInt16LE(10);
  if (entries !== record.readUInt16LE(8))
    throw refusedArchive(l10n.t('The archive counts its files in two ways'));
  if (entries > packLimits.files + 1) {
    throw refusedArchive(
      l10n.t('The archive has {0} files; at most {1} are allowed', entries, packLimits.files),
    );
  }
  const place = { size: record.readUInt32LE(12), offset: record.readUInt32LE(16), entries };
  if (place.offset + place.size !== start) {
    throw refusedArchive(l10n.t("There is something between the archive's directory and its end"));
  }
  return place;
}

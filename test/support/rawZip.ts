import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip archive, byte by byte as the test wants it; what is left out is as it should be. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly data: Buffer;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** What the headers claim. */
  readonly crc?: number;
  readonly size?: number;
  /** The upper half of the external attributes, as Unix has it. */
  readonly mode?: number;
  /** The lower half, as MS-DOS has it. */
  readonly attributes?: number;
  /** What only the header before the data says. */
  readonly local?: { readonly name?: string; readonly size?: number; readonly crc?: number };
  /** The data's own bytes in the archive, in place of packed ones. */
  readonly packed?: Buffer;
  readonly before?: Buffer;
  /** Points the directory at the header of this entry (by index) instead of its own. */
  readonly headerOf?: number;
  readonly descriptor?: boolean;
}

export interface RawEnd {
  readonly entries?: number;
  readonly disk?: number;
  readonly comment?: Buffer;
  readonly after?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly beforeEnd?: Buffer;
}

/** The bytes of a zip archive. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  const add = (bytes: Buffer): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  for (const entry of entries) {
    add(entry.before ?? Buffer.alloc(0));
    offsets.push(length);
    const facts = factsOf(entry);
    const { local = {} } = entry;
    const name = local.name === undefined ? facts.name : Buffer.from(local.name);
    const claims = { ...facts, name, size: local.size ?? facts.size, crc: local.crc ?? facts.crc };
    add(Buffer.concat([signature(0x04034b50), versionNeeded(), commonHeader(claims), name]));
    add(facts.packed);
    if (entry.descriptor === true) add(descriptorOf(facts));
    directory.push(directoryRecord(facts, entry, offsets[entry.headerOf ?? offsets.length - 1] ?? 0));
  }
  add(end.beforeDirectory ?? Buffer.alloc(0));
  const directoryStart = length;
  for (const record of directory) add(record);
  const directorySize = length - directoryStart;
  add(end.beforeEnd ?? Buffer.alloc(0));
  add(endRecord(end.entries ?? entries.length, directorySize, directoryStart, end));
  return Buffer.concat(parts);
}

interface Facts {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

function factsOf(entry: RawEntry): Facts {
  const { data, method = 0, flags = 0x0800, descriptor = false } = entry;
  return {
    name: Buffer.from(entry.name),
    packed: entry.packed ?? (method === 8 ? deflateRawSync(data) : data),
    flags: descriptor ? flags | 0x0008 : flags,
    method,
    crc: entry.crc ?? crc32(data),
    size: entry.size ?? data.length,
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function versionNeeded(): Buffer {
  return Buffer.from([20, 0]);
}

/** What both headers have in common, from the flags to the length of the extra field. */
function commonHeader({ name, packed, flags, method, crc, size }: Facts): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(flags, 0);
  bytes.writeUInt16LE(method, 2);
  bytes.writeUInt32LE(crc, 8);
  bytes.writeUInt32LE(packed.length, 12);
  bytes.writeUInt32LE(size, 16);
  bytes.writeUInt16LE(name.length, 20);
  return bytes;
}

function directoryRecord(
  facts: Facts,
  { mode = 0o100644, attributes = 0 }: RawEntry,
  offset: number,
): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((mode << 16) | attributes) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([63, 3]);
  return Buffer.concat([
    signature(0x02014b50),
    madeBy,
    versionNeeded(),
    commonHeader(facts),
    tail,
    facts.name,
  ]);
}

function descriptorOf({ crc, packed, size }: Facts): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed.length, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function endRecord(entries: number, size: number, offset: number, end: RawEnd): Buffer {
  const { disk = 0, comment = Buffer.alloc(0), after = Buffer.alloc(0) } = end;
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(disk, 4);
  bytes.writeUInt16LE(disk, 6);
  bytes.writeUInt16LE(entries, 8);
  bytes.writeUInt16LE(entries, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment, after]);
}

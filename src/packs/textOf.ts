/** Some editors on Windows begin every file with it. */
const byteOrderMark = '\uFEFF';

/** The text of these bytes, without a byte order mark; undefined where they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the bytes begin with a byte order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return Buffer.from(byteOrderMark).equals(bytes.subarray(0, 3));
}

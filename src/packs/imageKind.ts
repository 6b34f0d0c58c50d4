/** How the image formats begin, in Latin-1: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const beginnings: readonly (readonly [begins: RegExp, endings: readonly string[]])[] = [
  [/^\x89PNG\r\n\x1a\n/, ['.png']],
  [/^\xff\xd8\xff/, ['.jpg', '.jpeg']],
  [/^GIF8[79]a/, ['.gif']],
  [/^RIFF[^]{4}WEBPVP/, ['.webp']],
];

/** Whether an image is what its name says. */
export function isImageNamed(name: string, bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 16);
  return beginnings.some(
    ([begins, endings]) => begins.test(head) && endings.some((ending) => name.endsWith(ending)),
  );
}

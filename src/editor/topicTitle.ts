/** `rate-limiting` -> `Rate limiting`. */
export function topicTitle(tag: string): string {
  const words = tag.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

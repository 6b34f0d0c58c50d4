/** Turns Markdown of a pack into HTML that is safe to show. */
export interface Prose {
  block(markdown: string): string;
  inline(markdown: string): string;
}

/** From the host to the page that previews a prompt, which is of one build with it. */
export interface ToPreviewPage {
  readonly type: 'preview';
  /** What stands in the page's main part; the host made it from the pack's Markdown. */
  readonly html: string;
}

import { z } from 'zod';

export const promptCommands = ['examples', 'submit', 'cancel', 'hint', 'followUps', 'editorial'] as const;
export type PromptCommand = (typeof promptCommands)[number];

/** From the page to the host, which parses every one. */
export const fromPromptPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }).describe('The page has loaded and shows no state yet.'),
  z.strictObject({ type: z.literal('command'), command: z.enum(promptCommands) }),
]);
export type FromPromptPage = z.infer<typeof fromPromptPageSchema>;

/** What the page remembers between reloads of the window. */
export const promptPageStateSchema = z.object({ problem: z.string() });
export type PromptPageState = z.infer<typeof promptPageStateSchema>;

/** Everything on the page that changes, whole each time; texts are ready to be shown. */
export interface PromptView {
  /** Solved in which languages, or that it was tried. */
  readonly status: string;
  readonly run:
    | { readonly kind: 'idle' }
    | { readonly kind: 'running'; readonly text: string }
    | { readonly kind: 'accepted' | 'failed'; readonly headline: string; readonly detail: string };
  /** The hints shown so far, as HTML that the host made from the pack's Markdown. */
  readonly hints: readonly { readonly title: string; readonly html: string }[];
  readonly hintButton: { readonly text: string; readonly enabled: boolean };
  readonly editorial: 'open' | 'locked';
  /** What the round that runs forbids, each with the reason as a sentence. */
  readonly forbidden: readonly { readonly command: PromptCommand; readonly reason: string }[];
}

/** From the host to the page, which is of one build with it. */
export interface ToPromptPage {
  readonly type: 'view';
  readonly view: PromptView;
}

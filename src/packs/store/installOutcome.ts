import type { PackChanges } from '../../core/packChanges.ts';

/** A pack in force. */
export interface InstalledPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Absolute; holds the pack as any other folder does. */
  readonly folder: string;
  /** The version that `rollBack` goes back to, if one is kept. */
  readonly previousVersion?: string;
}

export type InstallOutcome =
  | { readonly kind: 'installed'; readonly pack: InstalledPack }
  | {
      readonly kind: 'updated';
      readonly pack: InstalledPack;
      readonly from: string;
      /** Undefined where the version before can no longer be read. */
      readonly changes: PackChanges | undefined;
    }
  | { readonly kind: 'already-installed'; readonly pack: InstalledPack }
  /** Nothing was changed; installing again with `downgrade: 'allowed'` does it. */
  | {
      readonly kind: 'downgrade-needs-confirmation';
      readonly id: string;
      readonly installed: string;
      readonly offered: string;
    };

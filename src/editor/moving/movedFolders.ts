/** The folders in the storage that hold what a person made; whoever adds one names it here. */
export const movedFolders = [
  { name: 'lists', isExported: true, isForgotten: true },
  { name: 'notes', isExported: true, isForgotten: true },
  { name: 'snapshots', isExported: true, isForgotten: true },
  { name: 'rounds', isExported: true, isForgotten: true },
  // What somebody tells of their own work is theirs alone, unless they say otherwise each time.
  { name: 'stories', isExported: false, isForgotten: false },
] as const;

export type MovedFolder = (typeof movedFolders)[number];
export type MovedFolderName = MovedFolder['name'];

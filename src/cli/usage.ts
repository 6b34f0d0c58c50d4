/** The help text; also shown on wrong usage. */
export const usage = `Usage:
  code-rounds list [--pack PATH]... [--json]
  code-rounds starter PROBLEM LANGUAGE [--out FILE] [--pack PATH]...
  code-rounds test PROBLEM FILE [--pack PATH]... [--examples] [--case NAME] [--json] [--junit FILE] [--reveal LEVEL]
  code-rounds pack record PATH [PROBLEM]...
  code-rounds pack build PATH --out FILE

PROBLEM is a slug, or pack-id/slug. PATH is a pack's folder or, after --pack, its archive. LEVEL is name, why, input or full.
The language of FILE follows from its ending. Exit status: 0 accepted or valid; 1 not accepted or not valid;
2 wrong usage or unreadable input; 3 toolchain missing; 4 the judge itself failed.
`;

/** The help text; also shown on wrong usage. */
export const usage = `Usage:
  code-rounds list [--pack PATH]... [--json]
  code-rounds starter PROBLEM LANGUAGE [--out FILE] [--pack PATH]...
  code-rounds test PROBLEM FILE [--pack PATH]... [--examples] [--case NAME] [--json] [--junit FILE] [--reveal LEVEL]
                   [--limits-factor N]
  code-rounds doctor [--quick] [--json] [--limits-factor N]
  code-rounds report FILE... [--out FILE]
  code-rounds pack new NAME [--kind KIND] [--title TITLE] [--publisher NAME] [--languages LANG,...] [--problem SLUG]
  code-rounds pack validate PATH [--static] [--fix] [--against OLD] [--changed] [--skip LANG]... [--soak] [--ci]
                   [--json] [--limits-factor N]
  code-rounds pack record PATH [PROBLEM]... [--check]
  code-rounds pack build PATH --out FILE

PROBLEM is a slug, or pack-id/slug. PATH is a pack's folder or, after --pack, its archive. LEVEL is name, why, input or full.
KIND is function, class or scenario; with --problem, "pack new" adds a problem to a pack that is there.
OLD is the folder or archive of the version that is published.
The language of FILE follows from its ending. N, from 1 to 10, multiplies all time limits, for slow machines.
"report" makes one CSV table of the JSON reports of rounds; with --out it goes into a file.
"doctor" looks for the tool of each language and has it run a small solution; with --quick it only looks.

Exit status: 0 accepted or valid, or for "doctor" at least one language can be used; 1 not accepted or not valid;
2 wrong usage or unreadable input; 3 toolchain missing, or for "doctor" no language can be used;
4 the judge itself failed.
`;

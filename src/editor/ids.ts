/** Every id that the manifest and the code share; a test holds the two against each other. */

export const commandIds = {
  openProblem: 'codeRounds.openProblem',
  changeLanguage: 'codeRounds.changeLanguage',
  showPrompt: 'codeRounds.showPrompt',
  runExamples: 'codeRounds.runExamples',
  submit: 'codeRounds.submit',
  cancelRun: 'codeRounds.cancelRun',
  runCase: 'codeRounds.runCase',
  debugCase: 'codeRounds.debugCase',
  runWithInput: 'codeRounds.runWithInput',
  openMyCases: 'codeRounds.openMyCases',
  addToMyCases: 'codeRounds.addToMyCases',
  reportFault: 'codeRounds.reportFault',
  showHint: 'codeRounds.showHint',
  resetToStarter: 'codeRounds.resetToStarter',
  showTimeline: 'codeRounds.showTimeline',
  compareEarlierCode: 'codeRounds.compareEarlierCode',
  restoreEarlierCode: 'codeRounds.restoreEarlierCode',
  copyEarlierCode: 'codeRounds.copyEarlierCode',
  saveVariant: 'codeRounds.saveVariant',
  switchToVariant: 'codeRounds.switchToVariant',
  compareVariants: 'codeRounds.compareVariants',
  renameVariant: 'codeRounds.renameVariant',
  deleteVariant: 'codeRounds.deleteVariant',
  showCost: 'codeRounds.showCost',
  showEditorial: 'codeRounds.showEditorial',
  openFollowUps: 'codeRounds.openFollowUps',
  takeAwayFollowUps: 'codeRounds.takeAwayFollowUps',
  reviewNow: 'codeRounds.reviewNow',
  nextProblem: 'codeRounds.nextProblem',
  randomProblem: 'codeRounds.randomProblem',
  openNotes: 'codeRounds.openNotes',
  toggleFavourite: 'codeRounds.toggleFavourite',
  chooseLists: 'codeRounds.chooseLists',
  newList: 'codeRounds.newList',
  renameList: 'codeRounds.renameList',
  deleteList: 'codeRounds.deleteList',
  moveUpInList: 'codeRounds.moveUpInList',
  moveDownInList: 'codeRounds.moveDownInList',
  removeFromList: 'codeRounds.removeFromList',
  openLists: 'codeRounds.openLists',
  showProgress: 'codeRounds.showProgress',
  exportProgress: 'codeRounds.exportProgress',
  importProgress: 'codeRounds.importProgress',
  forgetProgress: 'codeRounds.forgetProgress',
  startQuestions: 'codeRounds.startQuestions',
  whatDoYouSee: 'codeRounds.whatDoYouSee',
  deleteStory: 'codeRounds.deleteStory',
  startRound: 'codeRounds.startRound',
  showRound: 'codeRounds.showRound',
  continueRound: 'codeRounds.continueRound',
  nextSegment: 'codeRounds.nextSegment',
  pauseRound: 'codeRounds.pauseRound',
  resumeRound: 'codeRounds.resumeRound',
  extendRound: 'codeRounds.extendRound',
  endRound: 'codeRounds.endRound',
  sayTimeLeft: 'codeRounds.sayTimeLeft',
  filterProblems: 'codeRounds.filterProblems',
  clearFilter: 'codeRounds.clearFilter',
  hideSolved: 'codeRounds.hideSolved',
  showSolved: 'codeRounds.showSolved',
  groupByTopic: 'codeRounds.groupByTopic',
  groupByDifficulty: 'codeRounds.groupByDifficulty',
  reloadPacks: 'codeRounds.reloadPacks',
  installPack: 'codeRounds.installPack',
  removePack: 'codeRounds.removePack',
  compareWithStarter: 'codeRounds.compareWithStarter',
  openFolderAsPack: 'codeRounds.openFolderAsPack',
  closePackFolder: 'codeRounds.closePackFolder',
  validatePack: 'codeRounds.validatePack',
  previewPrompt: 'codeRounds.previewPrompt',
  checkSetup: 'codeRounds.checkSetup',
  showLog: 'codeRounds.showLog',
} as const;
export type CommandId = (typeof commandIds)[keyof typeof commandIds];

export const viewIds = {
  container: 'codeRounds',
  problems: 'codeRounds.problems',
  questions: 'codeRounds.questions',
  rounds: 'codeRounds.rounds',
} as const;

/** View types of webview panels, as the serializers and the activation events name them. */
export const panelIds = {
  prompt: 'codeRounds.prompt',
  editorial: 'codeRounds.editorial',
  timeline: 'codeRounds.timeline',
  cost: 'codeRounds.cost',
  followUps: 'codeRounds.followUps',
  setup: 'codeRounds.setup',
  round: 'codeRounds.round',
  preview: 'codeRounds.preview',
  progress: 'codeRounds.progress',
} as const;

export const testControllerId = 'codeRounds.solutions';

/** Settings with the type each is read as. */
export interface Settings {
  'codeRounds.folder': string;
  'codeRounds.node.path': string;
  'codeRounds.python.path': string;
  'codeRounds.go.path': string;
  'codeRounds.java.home': string;
  'codeRounds.limitsFactor': number;
  'codeRounds.packs': readonly string[];
  'codeRounds.review.dailyLimit': number;
  'codeRounds.review.interviewDate': string;
}

export const settingDefaults: Settings = {
  'codeRounds.folder': '${pack}/${slug}/${language}',
  'codeRounds.node.path': '',
  'codeRounds.python.path': '',
  'codeRounds.go.path': '',
  'codeRounds.java.home': '',
  'codeRounds.limitsFactor': 1,
  'codeRounds.packs': [],
  'codeRounds.review.dailyLimit': 10,
  'codeRounds.review.interviewDate': '',
};

/** Those that belong to the machine the solutions run on; a workspace cannot set them. */
export const machineSettings: ReadonlySet<keyof Settings> = new Set([
  'codeRounds.node.path',
  'codeRounds.python.path',
  'codeRounds.go.path',
  'codeRounds.java.home',
  'codeRounds.limitsFactor',
  'codeRounds.packs',
]);

/** Context keys with the type each carries. */
export interface ContextKeys {
  /** Paths of the files that are known to be solutions; `when` clauses ask `resourcePath in` it. */
  'codeRounds.solutionFiles': readonly string[];
  'codeRounds.filtered': boolean;
  'codeRounds.solvedHidden': boolean;
  'codeRounds.grouping': 'topic' | 'difficulty';
  'codeRounds.running': boolean;
  /** What the round of this window is doing. */
  'codeRounds.roundPhase': 'none' | 'running' | 'paused';
  /** Whether a folder is open as a pack. */
  'codeRounds.authoring': boolean;
}

export const contextKeys = {
  solutionFiles: 'codeRounds.solutionFiles',
  filtered: 'codeRounds.filtered',
  solvedHidden: 'codeRounds.solvedHidden',
  grouping: 'codeRounds.grouping',
  running: 'codeRounds.running',
  roundPhase: 'codeRounds.roundPhase',
  authoring: 'codeRounds.authoring',
} as const satisfies Record<string, keyof ContextKeys>;

/** The closed list of what a row of the tree can be, for the `viewItem` of menus. */
export const rowKinds = {
  problem: 'problem',
  problemWithFollowUps: 'problem.followUps',
  listedProblem: 'problem.listed',
  listedProblemWithFollowUps: 'problem.followUps.listed',
  list: 'list.own',
  favourites: 'list.favourites',
  missing: 'missing.listed',
  brokenLists: 'lists.broken',
  pack: 'pack',
  authoredPack: 'pack.authored',
  installedPack: 'pack.installed',
  group: 'group',
  link: 'link',
  history: 'history',
  snapshot: 'snapshot',
  variant: 'variant',
  warning: 'warning',
  due: 'due',
  dueQuestion: 'due.question',
  section: 'section',
  level: 'level',
  question: 'question',
  symptoms: 'symptoms',
  symptom: 'symptom',
  symptomOfDrills: 'symptom.drills',
  symptomDrill: 'symptom.drill',
  stories: 'stories',
  story: 'story',
  plan: 'plan',
  runningRound: 'round.running',
  leftRound: 'round.left',
  pastRound: 'round.past',
  authoredWarning: 'warning.authored',
  installedWarning: 'warning.installed',
} as const;
export type RowKind = (typeof rowKinds)[keyof typeof rowKinds];

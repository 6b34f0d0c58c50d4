/** Plays an incident drill; takes its UUID. */
export const playDrillCommand = 'codeRounds.playDrill';

import * as l10n from '@vscode/l10n';
import { below, type LintFault } from './lintFault.ts';
import type { Drill } from './drill.ts';
import { endingAt, startOf, stateAt, wait } from './drillClock.ts';
import { drillNameFaults } from './drillNames.ts';
import { orderFaults } from './drillOrder.ts';
import { exploreDrill, type DrillReach } from './drillSearch.ts';
import { followUpFaults } from './followUpLint.ts';

/** The search looks at every set of these, so they must stay few. */
const MOST_NEEDED_SIGNALS = 4;

/** What is wrong with a drill: names that lead nowhere; else, what no way through it can reach. */
export function drillFaults(drill: Drill): LintFault[] {
  const questions = drill.followUps.flatMap((item, index) =>
    below(['followUps', index], followUpFaults(item)),
  );
  const names = drillNameFaults(drill);
  const needed = new Set(drill.actions.flatMap((action) => action.needs)).size;
  if (needed > MOST_NEEDED_SIGNALS) {
    const message = l10n.t(
      '{0} signals are needed by actions; at most {1} may be, so that every way can be tried.',
      needed,
      MOST_NEEDED_SIGNALS,
    );
    return [...names, fault('D05', ['actions'], message), ...questions];
  }
  if (names.length > 0) return [...names, ...questions];
  return [...factFaults(drill), ...courseFaults(drill), ...questions];
}

function factFaults(drill: Drill): LintFault[] {
  const faults: LintFault[] = [];
  const start = stateAt(drill, { state: drill.start });
  if (start?.lossPerMinute === 0)
    faults.push(
      fault(
        'D05',
        ['start'],
        l10n.t('The drill starts in a state that loses nothing, so nothing is at stake.'),
      ),
    );
  if (!drill.signals.some((signal) => signal.diagnosis))
    faults.push(
      fault(
        'D05',
        ['signals'],
        l10n.t('No signal leads to the cause. Mark those that do with "diagnosis": true.'),
      ),
    );
  if (!drill.decision.options.some((option) => option.sound))
    faults.push(
      fault('D05', ['decision', 'options'], l10n.t('No option is sound. Mark one with "sound": true.')),
    );
  for (const [index, state] of drill.states.entries()) {
    if (state.ends === 'won' && state.lossPerMinute > 0) {
      const message = l10n.t(
        '"{0}" wins the drill but goes on losing {1} a minute. A drill is won when the loss has stopped.',
        state.id,
        state.lossPerMinute,
      );
      faults.push(fault('D05', ['states', index, 'lossPerMinute'], message));
    }
    if (state.ends !== undefined && state.becomes !== undefined) {
      const message = l10n.t(
        '"{0}" ends the drill, so it becomes nothing else. Delete one of the two.',
        state.id,
      );
      faults.push(fault('D05', ['states', index, 'becomes'], message));
    }
  }
  for (const [index, action] of drill.actions.entries()) {
    if (action.effects.length === 0 && action.cannotHelp === undefined) {
      const message = l10n.t(
        'The action "{0}" changes nothing. Give it an effect, or say under "cannotHelp" why it could not have helped.',
        action.title,
      );
      faults.push(fault('D05', ['actions', index], message));
    }
    if (action.effects.length > 0 && action.cannotHelp !== undefined) {
      const message = l10n.t(
        'The action "{0}" has effects, and "cannotHelp" says that it has none. Delete one of the two.',
        action.title,
      );
      faults.push(fault('D05', ['actions', index, 'cannotHelp'], message));
    }
  }
  return faults;
}

function courseFaults(drill: Drill): LintFault[] {
  const reach = exploreDrill(drill);
  return [...winFaults(drill, reach), ...deadFaults(drill, reach), ...clockFaults(drill)];
}

function winFaults(drill: Drill, { won }: DrillReach): LintFault[] {
  if (won === undefined) {
    const message = l10n.t(
      'The drill cannot be won: no way through it reaches a state that ends it "won" within {0} seconds.',
      drill.clock.seconds,
    );
    return [fault('D02', ['states'], message)];
  }
  return orderFaults(drill);
}

function deadFaults(drill: Drill, reach: DrillReach): LintFault[] {
  const states = drill.states.flatMap(({ id }, index) =>
    reach.states.has(id)
      ? []
      : [fault('D03', ['states', index], l10n.t('Nothing ever leads to the state "{0}".', id))],
  );
  const effects = drill.actions.flatMap((action, index) =>
    action.effects.flatMap(({ from, to }, at) =>
      reach.effects.has(`${action.id}/${at}`)
        ? []
        : [
            fault(
              'D03',
              ['actions', index, 'effects', at],
              l10n.t(
                'The action "{0}" can never turn {1} into "{2}": when it ends, none of them is there.',
                action.title,
                from.map((id) => `"${id}"`).join(` ${l10n.t('or')} `),
                to,
              ),
            ),
          ],
    ),
  );
  return [...states, ...effects];
}

/** Whoever only watches must see the clock run out, else there is nothing to be fast for. */
function clockFaults(drill: Drill): LintFault[] {
  const watched = wait(drill, startOf(drill), drill.clock.seconds);
  if (endingAt(drill, watched) !== 'won') return [];
  return [
    fault(
      'D04',
      ['clock'],
      l10n.t(
        'The clock cannot run out: whoever only waits has won after {0} seconds, in the state "{1}".',
        watched.since,
        watched.state,
      ),
    ),
  ];
}

function fault(code: LintFault['code'], path: LintFault['path'], message: string): LintFault {
  return { code, path, message };
}

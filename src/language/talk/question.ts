import type { ChangeKind } from '../../domain/cycle/deadline.ts';
import type { Intent, Mentioned } from '../intent.ts';

/**
 * The question of a talk, asked again about something else, in words that `understand` takes for the same topic. It never
 * asks for a change: what was asked for once is not asked for of the next thing by naming it.
 *
 * @param about the deadline in words; null where none was spoken of.
 */
export function askedAgain(intent: Intent, about: string | null): string | null {
  switch (intent.topic) {
    case 'can_i_land':
      return mayLand(intent.change, about);
    case 'is_frozen':
      return about === null ? 'are we frozen?' : `is ${about} in force?`;
    case 'list_schedule':
      return 'show me the schedule';
    case 'current_stage':
      return 'where are we?';
    case 'release_date':
      return 'when is the release?';
    case 'next_deadline':
      return "what's next?";
    default:
      return about === null ? null : ofDeadline(intent, about);
  }
}

function ofDeadline(intent: Intent, about: string): string {
  switch (intent.topic) {
    case 'time_left':
      return `how long until ${about}?`;
    case 'deadline_passed':
      return `has ${about} passed?`;
    case 'explain_term':
      return `what does ${about} mean?`;
    case 'who_is':
      return `who is responsible for ${about}?`;
    case 'request_exception':
      return `how do I get an exception to ${about}?`;
    default:
      return `when is ${about}?`;
  }
}

/** "Can I land a bug fix during feature freeze?" */
export function mayLand(change: ChangeKind | null, during: string | null = null): string {
  const what = change === null ? 'this' : SAID[change];
  return during === null ? `can I land ${what}?` : `can I land ${what} during ${during}?`;
}

const SAID: Record<ChangeKind, string> = {
  feature: 'a feature',
  'bug fix': 'a bug fix',
  'regression fix': 'a regression fix',
  docs: 'docs',
  strings: 'string changes',
  UI: 'a UI change',
  dependency: 'a dependency update',
  'build/CI': 'a CI change',
  backport: 'a backport',
};

/** All that a question names, as it would be said again; null where it names nothing that is there. */
export function namesIn(mentioned: Mentioned): string | null {
  switch (mentioned.found) {
    case 'one':
      return [mentioned.deadline, ...mentioned.also].map(({ name }) => name).join(' and ');
    case 'several':
      return mentioned.asked;
    case 'none':
    case 'nothing':
      return null;
  }
}

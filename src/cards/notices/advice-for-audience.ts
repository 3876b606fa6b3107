import type { Deadline, Freeze } from '../../domain/cycle/deadline.ts';
import type { Audience } from '../../domain/notices/place-settings.ts';

/**
 * What a place's audience has to do before a date. Null where there is nothing of its own to say.
 *
 * @param days left until the deadline's day.
 */
export function adviceFor(audience: Audience, deadline: Deadline, days: number): string | null {
  switch (audience) {
    case 'developers':
      return null;
    case 'translators':
      return forTranslators(deadline, days);
    case 'docs':
      return forDocs(deadline, days);
    case 'packagers':
      return forPackagers(deadline, days);
    case 'testers':
      return forTesters(deadline, days);
    case 'press':
      return forPress(deadline, days);
  }
}

function forTranslators(deadline: Deadline, days: number): string | null {
  if (deadline.kind === 'release') {
    if (days > 7) return 'What is translated by then ships with it: this is the date to plan for.';
    return days > 1 ? 'These are the last days to hand in translations.' : null;
  }
  if (!isFreezeOf(deadline, 'string')) return null;
  if (days > 14)
    return 'From then on no text changes any more: plan the translation from this date.';
  return days > 1
    ? 'Texts may still change until then. What is unclear or hard to translate: say so now.'
    : 'From then on the texts stay as they are, and the translation can go through.';
}

function forDocs(deadline: Deadline, days: number): string | null {
  if (deadline.kind === 'release') {
    return days > 1 ? 'Release notes and guides have to be ready by then.' : null;
  }
  if (isFreezeOf(deadline, 'feature')) return 'What is in by then is what has to be described.';
  if (isFreezeOf(deadline, 'string'))
    return 'From then on names and labels stay: screenshots can be taken.';
  if (!isFreezeOf(deadline, 'docs')) return null;
  return days > 14
    ? 'This is the date to plan the writing for.'
    : 'What is not written by then needs an exception.';
}

function forPackagers(deadline: Deadline, days: number): string | null {
  if (deadline.kind === 'release') {
    return days > 14
      ? 'Heads-up: this is the date to plan the packages for.'
      : 'Try the packaging with what is there, and report now what breaks it.';
  }
  if (deadline.kind === 'candidate') return 'It is there to be built and tried as a package.';
  return deadline.kind === 'freeze'
    ? 'From then on the list of dependencies stays: what is missing in your distribution, say now.'
    : null;
}

function forTesters(deadline: Deadline, days: number): string | null {
  switch (deadline.kind) {
    case 'release':
      return days > 1
        ? 'Please test what is there, and report now what you find.'
        : 'What would have to stop it, report right away.';
    case 'milestone':
    case 'candidate':
      return days > 1
        ? 'Plan time to test it when it is there.'
        : 'Please try it when it is there, and report what you find.';
    case 'freeze':
      return 'From then on nothing new comes in: a good time to begin testing.';
    case 'event':
      return null;
  }
}

function forPress(deadline: Deadline, days: number): string | null {
  if (deadline.kind !== 'release') return null;
  if (days > 14) return 'This is the date to plan the announcement for.';
  return days > 1 ? 'The text and the pictures should be ready by then.' : null;
}

const isFreezeOf = (deadline: Deadline, kind: Freeze['freeze']): boolean =>
  deadline.kind === 'freeze' && deadline.freeze === kind;

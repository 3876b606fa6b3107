import { z } from 'zod';
import { brand, type Branded } from '../domain/ids.ts';

/** What a button or form carries over the wire: short, versioned, and only a name to look things up by. */
export type WireId = Branded<string, 'WireId'>;

/** Everything a person can press or submit. */
const ACTION_NAMES = [
  'ask.deadline',
  'ask.may-land',
  'ask.question',
  'subscribe.confirm',
  'unsubscribe.confirm',
  'requests-here.confirm',
  'state-card.keep',
  'state-card.drop',
  'headline.keep',
  'headline.drop',
  'place.project',
  'place.how-told',
  'project.how-told',
  'place.try',
  'change.confirm',
  'change.drop',
  'change.show',
  'deadline.open-form',
  'deadline.submit',
  'roster.confirm',
  'reminder.confirm',
  'reminder.end',
  'mute.confirm',
  'mute.end',
  'follow.start',
  'stand-in.confirm',
  'stand-in.end',
  'policy.confirm',
  'link.show-code',
  'link.confirm',
  'one-account.confirm',
  'lesson.confirm',
  'lesson.open-form',
  'lesson.submit',
  'unanswered.forget',
  'freeze-rules.open-form',
  'freeze-rules.submit',
  'plan.open-form',
  'plan.open-draft',
  'plan.show',
  'plan.submit',
  'exception.open-form',
  'exception.open-draft',
  'exception.which-restricted',
  'exception.submit',
  'exception.approve',
  'exception.open-deny',
  'exception.deny',
  'exception.deny-as-said',
  'exception.open-info',
  'exception.open-info-as-said',
  'exception.info',
  'exception.open-answer',
  'exception.answer',
  'exception.show',
  'exception.open-news',
  'exception.news',
  'exception.restrict',
  'exception.unrestrict',
  'restricted-here.confirm',
  'exception.open-extra',
  'exception.extra',
  'exception.recuse',
  'exception.advice',
  'exception.withdraw',
  'exception.landed',
  'exception.open-landed',
  'exception.land',
  'exception.acknowledge',
  'exception.open-again',
  'exception.revert-as-said',
  'harm.open-form',
  'harm.submit',
  'harm.none',
  'harm.unknown',
  'exception.open-override',
  'exception.override',
  'exception.open-revert',
  'exception.revert',
  'known-issue.open-form',
  'known-issue.submit',
  'known-issue.confirm',
  'known-issue.drop',
] as const;
export type ActionName = (typeof ACTION_NAMES)[number];

export interface WireAction {
  readonly action: ActionName;
  /** A row's id; 0 where the action needs none. */
  readonly row: number;
}

const VERSION = 'r1';
const shape = z.tuple([z.literal(VERSION), z.enum(ACTION_NAMES), z.string().regex(/^\d{1,15}$/)]);

export function wireId(action: ActionName, row = 0): WireId {
  return brand<WireId>(`${VERSION}:${action}:${row}`);
}

/** Null for anything that this version of relbot did not write: an old button, another bot's id. */
export function readWireId(id: string): WireAction | null {
  const parsed = shape.safeParse(id.split(':'));
  return parsed.success ? { action: parsed.data[1], row: Number(parsed.data[2]) } : null;
}

/** About reminders of one's own: they are read as any other sentence about reminders is. */
export interface ReminderOrder {
  readonly order: 'remind' | 'list-reminders';
}

/** "Remind the translators a week before string freeze": a group is named, which may look like a deadline's name. */
const REMIND =
  /^(?:remind|alert|warn|notify) (?:the |all )?[\p{L}-]{3,} (?:about .+ )?(?:(?:the|a|an|one|two|three|\d+) )(?:hours?|minutes?|days?|working days?|weeks?) (?:before|after|ahead of) .+$/iu;
const LIST =
  /^(?:(?:(?:list|show|see) )?(?:me )?(?:my |our |the |all )*reminders(?: (?:here|please|of mine))?|(?:what|which) reminders (?:are|do|have|did|were) .+|(?:do (?:i|we) have|are there) (?:any )?reminders(?: .+)?)$/i;

export function reminderOrder(said: string): ReminderOrder | null {
  if (REMIND.test(said)) return { order: 'remind' };
  return LIST.test(said) ? { order: 'list-reminders' } : null;
}

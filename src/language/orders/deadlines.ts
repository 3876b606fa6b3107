/** A deadline that leaves the schedule. `deadline` is what the person called it. */
export interface DeadlineOrder {
  readonly order: 'remove-deadline';
  readonly deadline: string;
  /** Said with the schedule that it leaves, so that nothing else can be meant. */
  readonly fromSchedule: boolean;
}

const REMOVE =
  /^(?:(?:can|could|would|will) you |we (?:want|need|have) to |let'?s )?(?:remove|delete|drop|cancel|scrap|take out|strike) (?:the )?(?<deadline>.+?)(?<from> (?:from|off|out of) (?:the |our )?(?:schedule|calendar|plan|timeline|cycle|roadmap))?$/i;
/** What else people cancel, remove and drop. */
const OTHER =
  /^(?:it|that|this|them|all|everything|me|us|you)$|\b(?:my|your|our|his|her|their|@\S+|reminders?|requests?|exceptions?|ffes?|subscriptions?|notifications?|posts?|pings?|managers?|stand-?in|backup|absence|channel|facts?|terms?)\b|#\d/i;

export function deadlineOrder(said: string, asked: boolean): DeadlineOrder | null {
  const groups = asked ? undefined : REMOVE.exec(said)?.groups;
  const deadline = groups?.['deadline'] ?? '';
  if (deadline === '' || OTHER.test(deadline)) return null;
  return { order: 'remove-deadline', deadline, fromSchedule: groups?.['from'] !== undefined };
}

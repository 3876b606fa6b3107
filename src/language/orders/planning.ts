/** About new cycles, and where the people of a project are. */
export type PlanningOrder =
  | { readonly order: 'how-to-plan' }
  | { readonly order: 'templates' }
  /** `countries` is what the person called them, all in one; null where they only ask. */
  | { readonly order: 'countries'; readonly countries: string | null };

const HOW =
  /^(?:how (?:do|does|can|could|should|would|to)|what do (?:i|we) (?:need|have) to do to)(?: (?:i|we|you|one|someone))? (?:plan|create|start|make|set up|open|begin|add) (?:a|an|the|our|another)?\s*(?:new |next |fresh |release )*(?:cycle|release|release cycle)(?: from a template)?$/i;

const TEMPLATES =
  /^(?:(?:list|show)(?: me| us)?(?: all)?(?: the| your)? templates|(?:what|which) (?:cycle )?templates (?:are there|do you (?:have|know)|exist|can i use|can we use)|(?:cycle )?templates)$/i;

const ASKS = [
  /^(?:what|which) (?:are our|countries are (?:ours|we in)|are the project['’]s)(?: countries)?$/i,
  /^(?:what|which)(?: public)? holidays (?:do (?:we|you) (?:have|know|mark|keep|look at)|count|are known)$/i,
  /^(?:our|the project['’]s) (?:countries|holidays)$/i,
  /^whose holidays (?:do you (?:know|mark|look at)|count)$/i,
];

const TOLD = [
  /^(?:our|the project['’]s) countries (?:are|are now|should be) (?<countries>.+)$/i,
  /^(?:(?:use|take|mark|know|look at) )?(?:the )?(?:public )?holidays (?:of|in|for|from) (?<countries>.+)$/i,
];

export function planningOrder(said: string, asked: boolean): PlanningOrder | null {
  if (HOW.test(said)) return { order: 'how-to-plan' };
  if (TEMPLATES.test(said)) return { order: 'templates' };
  if (ASKS.some((form) => form.test(said))) return { order: 'countries', countries: null };
  if (asked) return null;
  for (const form of TOLD) {
    const countries = form.exec(said)?.groups?.['countries'];
    if (countries !== undefined) return { order: 'countries', countries };
  }
  return null;
}

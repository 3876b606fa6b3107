/** That relbot keeps, or no longer keeps, its part of the line that a platform shows above a channel's talk. */
export interface HeadlineOrder {
  readonly order: 'headline';
  readonly keep: boolean;
}

const THIS = '(?:this|the|our) (?:channel|place|room)';
const TOPIC = `(?:(?:the |our )?(?:channel(?:['’]s)? )?topic(?: (?:of|in|for) ${THIS}| here)?|${THIS}['’]s topic)`;
const form = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const KEEP = form(
  `(?:(?:can|could|would) you )?(?:keep ${TOPIC} (?:up to date|up-to-date|updated|current|fresh)|(?:update|maintain|set|manage|look after) ${TOPIC}(?: (?:for us|automatically|as the cycle moves))?|(?:show|put|keep) (?:the state|where we are|where we stand) (?:in|into) ${TOPIC})(?: here)?`,
);
const DROP = form(
  `(?:stop (?:changing|updating|setting|keeping)|(?:do not|don['’]?t) (?:change|update|set|touch|keep)|leave|no longer (?:change|update|keep)|no more) ${TOPIC}(?: (?:alone|up to date|any ?more|as it is))*|(?:take|remove) your (?:part|line|words) (?:out of|from|off) ${TOPIC}`,
);

/** A preview comes first, so that asking for it does no harm. */
export function headlineOrder(said: string): HeadlineOrder | null {
  if (KEEP.test(said)) return { order: 'headline', keep: true };
  return DROP.test(said) ? { order: 'headline', keep: false } : null;
}

import type { ChangeKind } from '../../domain/cycle/deadline.ts';
import { changeKindsIn } from '../asked/change-kinds.ts';

/** About what a freeze forbids. `freeze` is what the person called it. */
export type FreezeRulesOrder =
  | { readonly order: 'freeze-rules'; readonly freeze: string }
  | {
      readonly order: 'change-freeze-rules';
      readonly freeze: string;
      /** `only`: these and no others. */
      readonly how: 'also forbid' | 'allow' | 'only';
      readonly kinds: readonly ChangeKind[];
    };

const ASKS = [
  /^what does (?<freeze>.+?) (?:forbid|stop|block|prohibit)$/i,
  /^what is (?:forbidden|stopped|blocked|prohibited) (?:by|in|during) (?<freeze>.+)$/i,
  /^(?:show |list )?(?:the )?rules (?:of|for) (?<freeze>.*freeze.*)$/i,
  /^(?:change|edit|set) (?:what (?<freeze>.+?) (?:forbids|stops|blocks)|the rules (?:of|for) (?<also>.+))$/i,
];

/** A question about a rule is for the language; what is told begins with the freeze or with "let". */
const TOLD =
  /^(?:let |make )?(?!(?:does|do|is|are|can|could|will|would|should|if|when|why|what|how|maybe|perhaps)\b)(?<freeze>.+?) (?:now )?(?<also>also )?(?<verb>forbids?|stops?|blocks?|prohibits?|allows?|permits?)(?: (?<how>also|only|just))? (?<kinds>.+?)(?: again| too| as well| now)?$/i;

export function freezeRulesOrder(said: string): FreezeRulesOrder | null {
  for (const form of ASKS) {
    const groups = form.exec(said)?.groups;
    const freeze = groups?.['freeze'] ?? groups?.['also'];
    if (freeze !== undefined) return { order: 'freeze-rules', freeze };
  }
  const groups = TOLD.exec(said)?.groups;
  const kinds = changeKindsIn(groups?.['kinds'] ?? '');
  if (groups === undefined || kinds === null) return null;
  const { freeze = '', verb = '', how = '' } = groups;
  if (/n['’]t$|\bnot$/.test(freeze)) return null;
  return { order: 'change-freeze-rules', freeze, how: howMeant(verb, how, kinds), kinds };
}

/** "Forbids nothing" and "allows everything" leave no rule; "forbids only" puts these in place of all others. */
function howMeant(
  verb: string,
  how: string,
  kinds: readonly ChangeKind[],
): 'also forbid' | 'allow' | 'only' {
  if (/^(?:allow|permit)/i.test(verb)) return 'allow';
  return /only|just/i.test(how) || kinds.length === 0 ? 'only' : 'also forbid';
}

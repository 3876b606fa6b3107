import type { HowToldChange } from './told/change.ts';
import { changeSaid } from './told/how-told.ts';

/** About how all places of a project are told which say nothing themselves. `change` is null where they only ask. */
export interface ProjectToldOrder {
  readonly order: 'project-told';
  readonly change: HowToldChange | null;
}

const CHANNELS = '(?:channels?|places?|rooms?)';
const PROJECT = '(?:the |our )?(?:whole |entire )?project';
const FOR_ALL = `(?:by default|project-?wide|everywhere|(?:for|in) (?:the |our )(?:whole |entire )project|(?:for|in) (?:all|every|each)(?: of)?(?: the| our)? ${CHANNELS})`;
const form = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const HOW = form(
  `how (?:is|are) (?:${PROJECT}|all(?: the| our)? ${CHANNELS}) (?:set(?: up)?|told)(?: by default)?|how are ${CHANNELS} (?:set(?: up)?|told) by default|(?:show |list )?(?:me )?(?:the )?(?:settings|reminders) (?:of|for) (?:the |our )(?:whole |entire )project|what does ${PROJECT} say(?: of| about) reminders|(?:what are |show |list )?(?:me )?(?:the |our )?defaults?(?: (?:reminders|settings|ladder))?`,
);
const BEFORE = form(`${FOR_ALL}[,:]? (?<rest>.+)`);
const AFTER = form(`(?<rest>.+?),? ${FOR_ALL}`);
const DEFAULT = form(`(?:set )?(?:the |our )?default reminders(?: to| are|:)? (?<rest>\\d.+)`);
const NOTHING = form(
  '(?:(?:the )?usual(?: (?:reminders|settings|ladder))?|as (?:is )?usual|(?:say )?nothing of (?:our|its) own|(?:forget|drop|reset) (?:all )?(?:the )?(?:reminders|settings|defaults))',
);
const EVERY_CHANNEL = new RegExp(
  `^(?:all|every|each)?(?: the| our)? ?${CHANNELS} (?:is|are) `,
  'i',
);

/** What is asked with a question mark changes nothing. */
export function projectToldOrder(said: string, asked: boolean): ProjectToldOrder | null {
  if (HOW.test(said)) return { order: 'project-told', change: null };
  if (asked) return null;
  const rest = (BEFORE.exec(said) ?? AFTER.exec(said) ?? DEFAULT.exec(said))?.groups?.['rest'];
  if (rest === undefined) return null;
  if (NOTHING.test(rest)) return { order: 'project-told', change: { set: 'nothing' } };
  const change = asOfOneChannel(rest)
    .map((words) => changeSaid(words, true))
    .find((one) => one !== null);
  return change === undefined ? null : { order: 'project-told', change };
}

/** The forms are those of one channel, which say where. */
function asOfOneChannel(rest: string): string[] {
  const of = rest.replace(EVERY_CHANNEL, 'this channel is ');
  return [
    of,
    of.replace(
      /^(?:remind(?: (?:us|everyone|everybody|people|all))?|reminders?|posts?)\b/i,
      'reminders here',
    ),
    `reminders here ${of}`,
    `${of} here`,
  ];
}

import type { DraftId } from '../../domain/ids.ts';
import {
  actions,
  button,
  code,
  note,
  plain,
  strong,
  text,
  type Block,
  type Card,
} from '../card.ts';
import { line, list } from '../cut.ts';
import { ENVELOPE } from '../limits.ts';
import { Page } from '../page.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** What was understood of a new cycle that was asked for. Null is what was not said. */
export interface PlanAsked {
  /** Null where the cycle would be the first of all. */
  readonly project: string | null;
  readonly name: string | null;
  readonly template: string | null;
  /** In words; a day that cannot be read stands in `unclear`. */
  readonly release: string | null;
  /** What was said and does not lead to one answer, in sentences. */
  readonly unclear: readonly string[];
  /** Why a template of one's own is none. */
  readonly problems: readonly string[];
  /** Whether every date can be shown at once. */
  readonly complete: boolean;
}

/** A sentence asked for a new cycle: what was understood of it, and the buttons that go on from there. */
export function planOffer(asked: PlanAsked, draft: DraftId): Card {
  const first = `${opening(asked)}.`;
  const next = asked.complete
    ? 'Nothing is stored yet: I show every date first.'
    : `${missing(asked)} A short form asks for it; I show every date before anything is stored.`;
  const unclear = asked.unclear.slice(0, 3).map((one) => line(one, 300));
  return {
    tone: 'neutral',
    summary: [first, ...unclear, next].join(' '),
    blocks: [
      text(strong(first)),
      ...unclear.map((one) => text(plain(one))),
      text(plain(next)),
      ...problemNotes(asked.problems),
      asked.complete
        ? actions(
            button(wireId('plan.show', draft), 'Show all dates', 'primary'),
            button(wireId('plan.open-draft', draft), 'Change something'),
          )
        : actions(button(wireId('plan.open-draft', draft), 'Fill in the plan', 'primary')),
    ],
  };
}

function opening({ project, name, template, release }: PlanAsked): string {
  const whose = project === null ? '' : ` of ${line(project, 60)}`;
  const parts = [
    ...(template === null ? [] : [`from the template ${line(template, 60)}`]),
    ...(release === null ? [] : [`released on ${release}`]),
  ];
  return `A new cycle${whose}${[name === null ? '' : `: ${line(name, 80)}`, ...parts]
    .filter((one) => one !== '')
    .join(', ')
    .replace(/^(?!:)(?=.)/, ': ')}`;
}

function missing({ name, template, release }: PlanAsked): string {
  const parts = [
    ...(name === null ? ['its name'] : []),
    ...(template === null ? ['its template'] : []),
    ...(release === null ? ['its release day'] : []),
  ];
  if (parts.length === 0) return 'Its project still needs a name.';
  return `I still need ${list(parts, 200)}.`;
}

function problemNotes(problems: readonly string[]): Block[] {
  return problems.slice(0, 3).map((one) => note(plain(line(one, 300))));
}

/** Planning was spoken of, and not asked for. */
export function planHow(): Card {
  return sentences(
    'A new cycle comes from a template and a release day.',
    [
      'A release manager says “plan 5.3 with the 6-weeks template, release on 1 July 2027”, or presses the button. I show every date, with weekends and holidays marked, before anything is stored.',
      '“What templates are there” lists them.',
    ],
    { blocks: [planButton('Plan a cycle')] },
  );
}

/** Opens the form with nothing in it. */
export function planButton(label: string): Block {
  return actions(button(wireId('plan.open-form'), label));
}

/** The same for a terminal, where nothing is changed: the commands, with what was understood. */
export function planInTerminal({
  name,
  template,
  release,
}: {
  readonly name: string;
  readonly template: string;
  readonly release: string;
}): Card {
  const plan = `npx relbot plan ${line(template, 60)} --release ${line(release, 30)} --name "${line(name, 80).replaceAll(/["$`\\]/g, '')}" > cycle.yaml`;
  const store = 'npx relbot import cycle.yaml';
  return {
    tone: 'neutral',
    summary: `I change nothing from here: ${plan} writes every date down for you to look over, and ${store} stores them.`,
    blocks: [
      text(strong('I change nothing from here. These two commands do it:')),
      text(code(plan), plain('\n'), code(store)),
      text(
        plain(
          'The first writes every date down for you to look over; “npx relbot plan --list” names the templates. In a channel a manager says “plan a cycle”.',
        ),
      ),
    ],
  };
}

/** Kept free for what is wrong with templates of one's own. */
const RESERVE = 1000;

/** Every template, and what it is. */
export function templateList(
  templates: readonly { readonly name: string; readonly length: string; readonly about: string }[],
  problems: readonly string[],
): Card {
  const first = `I know ${templates.length} templates.`;
  const names = list(
    templates.map(({ name }) => line(name, 40)),
    600,
  );
  return {
    tone: 'neutral',
    summary: `${first} They are ${names}.`,
    blocks: [
      ...new Page(ENVELOPE.body - RESERVE).section(
        first,
        templates.map(({ name, length, about }) => [
          code(line(name, 40)),
          plain(`: ${line(about, 100)} (${line(length, 20)})`),
        ]),
      ),
      ...problemNotes(problems),
      planButton('Plan a cycle'),
    ],
  };
}

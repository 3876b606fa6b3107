import type { Exception } from '../../../domain/exceptions/exception.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../../card.ts';
import { line } from '../../cut.ts';
import { nameOf } from '../../date-line.ts';
import { personName } from '../../people.ts';
import type { ShownRequest } from './request-status.ts';
import { webLink } from '../../web-link.ts';

const SHOWN = 10;

type State = Exception['standing']['state'];

/** Which requests a list shows, in words: "of yours", "for String freeze". */
export interface ListedBy {
  readonly states: readonly State[] | null;
  readonly own: boolean;
  readonly freezes: readonly string[];
}

/** The requests that were asked for, counted first; the newest are shown. `total`: before the states were chosen. */
export function requestList(requests: readonly ShownRequest[], total: number, by: ListedBy): Card {
  const first = counted(requests, total, by);
  return {
    tone: 'neutral',
    summary: [
      first,
      ...requests
        .slice(0, 3)
        .map(({ exception }) => `#${exception.number}: ${line(exception.answers.what, 80)}.`),
    ].join(' '),
    blocks: [text(strong(first)), ...linesOf(requests)],
  };
}

/** A request was spoken of that is not there, or that nobody can tell: with those that may be meant. */
export function whichRequest(
  asked: string,
  among: readonly ShownRequest[],
  kind: 'none' | 'several',
): Card {
  const first =
    kind === 'several'
      ? `${among.length} requests fit ${line(asked, 100)}. Which one do you mean?`
      : `I know no request ${line(asked, 100)}.`;
  const then =
    kind === 'several'
      ? 'Say its number, as in “#3”.'
      : among.length > 0
        ? 'These are open:'
        : 'No request is open. “exceptions” lists all that there are.';
  return {
    tone: 'neutral',
    summary: [first, then, among.map(({ exception }) => `#${exception.number}`).join(', ')]
      .join(' ')
      .trim(),
    blocks: [text(strong(first)), text(plain(then)), ...linesOf(among)],
  };
}

function counted(requests: readonly ShownRequest[], total: number, by: ListedBy): string {
  const whose = [
    by.own ? ' of yours' : '',
    by.freezes.length === 0 ? '' : ` for ${line(by.freezes.join(' or '), 100)}`,
  ].join('');
  const are = requests.length === 1 ? 'is' : 'are';
  if (by.states !== null) {
    const state = by.states.includes('open') ? 'open' : (by.states[0] ?? 'open');
    if (total === 0) return `No request${whose} so far.`;
    if (requests.length === 0) return `None of ${count(total)}${whose} is ${state}.`;
    return `${requests.length} of ${count(total)}${whose} ${are} ${state}.`;
  }
  if (requests.length === 0) return `No request${whose} so far.`;
  const parts = LISTED.flatMap((state) => {
    const many = requests.filter(({ exception }) => exception.standing.state === state).length;
    return many === 0 ? [] : [`${many} ${IN_WORDS[state]}`];
  });
  return `${count(requests.length)}${whose} so far: ${parts.join(', ')}.`;
}

const count = (number: number): string => (number === 1 ? '1 request' : `${number} requests`);

const IN_WORDS: Record<State, string> = {
  open: 'open',
  'more-info': 'waiting for facts',
  approved: 'approved',
  denied: 'denied',
  withdrawn: 'withdrawn',
  expired: 'over',
  landed: 'landed',
  reverted: 'reverted',
};

const LISTED = [
  'open',
  'more-info',
  'approved',
  'landed',
  'reverted',
  'denied',
  'withdrawn',
  'expired',
] as const satisfies readonly State[];

function linesOf(requests: readonly ShownRequest[]): Block[] {
  const left = requests.length - SHOWN;
  return [
    ...requests.slice(0, SHOWN).map((request) => text(...lineOf(request))),
    ...(left > 0 ? [text(plain(`+ ${left} more; say a number to see one, as in “#3”.`))] : []),
  ];
}

function lineOf({ exception, freeze }: ShownRequest): Inline[] {
  const { number, answers, standing, requester } = exception;
  const state =
    standing.state === 'open'
      ? `open, by ${personName(requester)}`
      : standing.state === 'expired'
        ? IN_WORDS.expired
        : `${IN_WORDS[standing.state]}, by ${personName(standing.by)}`;
  return [
    strong(`#${number}`),
    plain(` ${line(answers.what, 70)} (${line(nameOf(freeze), 40)}): ${line(state, 60)}`),
    ...(answers.what.includes(answers.link) ? [] : [plain(' · '), webLink(answers.link)]),
  ];
}

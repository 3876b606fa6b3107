import {
  isLate,
  oneDecides,
  openUntil,
} from '../../../domain/exceptions/deciding/approval-rules.ts';
import { awaitedOn } from '../../../domain/exceptions/deciding/awaited.ts';
import { isCarried } from '../../../domain/exceptions/deciding/become.ts';
import { beginsAt, type Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { isUndecided } from '../../../domain/exceptions/exception.ts';
import type { Person } from '../../../domain/people/account.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { countVotes, type Count, type Vote } from '../../../domain/exceptions/deciding/vote.ts';
import { plain, strong, text, type Block, type Field } from '../../card.ts';
import { line, list } from '../../cut.ts';
import { moment } from '../../date-line.ts';
import { namesInWords, personName } from '../../people.ts';
import { pointsTo } from './door-words.ts';
import { groupInWords } from '../../people/role-words.ts';

/** What was said so far, by name, and what is still needed; nothing where one person's word is the decision. */
export function voteBlocks(dossier: Dossier, now: Instant): Block[] {
  const count = countVotes(dossier);
  const decided = !isUndecided(dossier.exception);
  const said = [...linesOf(count, dossier.exception.standing.state !== 'open')].map(
    ({ label, words }) => text(strong(`${label}:`), plain(` ${words}`)),
  );
  if (decided) return oneDecides(dossier.rules) ? [] : said;
  // Nobody is awaited but the requester.
  if (dossier.exception.standing.state === 'more-info') return said;
  return [...said, ...neededBlocks(dossier, count, now), ...warnings(dossier, count)];
}

/** "2 approvals are missing, one of docs." as a sentence, and who could give them. */
export function neededInWords(dossier: Dossier, withBlock = true): string {
  const awaited = awaitedIn(dossier);
  const who = awaited.length === 0 ? 'a release manager' : namesInWords(awaited, 60, 'or');
  return `${stillMissing(dossier, withBlock)} Awaited: ${who}.`.trim();
}

/** What is missing, and (`withBlock`) the no that stands in the way; empty where one person's word is the decision. */
export function stillMissing(dossier: Dossier, withBlock = true): string {
  if (oneDecides(dossier.rules)) return '';
  const { missing, no } = countVotes(dossier);
  const blocked = withBlock && dossier.rules.oneNo === 'blocks' && no.length > 0;
  const [against] = no;
  const stands =
    blocked && against !== undefined
      ? ` The no of ${personName(against.person)} stands in the way.`
      : '';
  return `${missingInWords(missing)}${stands}`;
}

/** Whose word brings it nearer; where no approver is left, the managers, who can decide in any case. */
function awaitedIn(dossier: Dossier): readonly Person[] {
  const awaited = awaitedOn(dossier);
  if (awaited.length > 0) return awaited;
  const { recused } = countVotes(dossier);
  const out = [dossier.exception.requester, ...recused.map(({ person }) => person)];
  return dossier.panel.managers.filter(({ id }) => !out.some((one) => one.id === id));
}

function neededBlocks(dossier: Dossier, count: Count, now: Instant): Block[] {
  const { rules, exception, project } = dossier;
  const opens = openUntil(rules, exception);
  if (isCarried(dossier)) {
    return opens <= now
      ? []
      : [
          text(
            plain('The approvals are enough. Unless somebody objects, it is approved on '),
            moment(opens, project.zone),
            plain('.'),
          ),
        ];
  }
  const isBlocked = rules.oneNo === 'blocks' && count.no.length > 0;
  return [
    ...(isBlocked
      ? [
          text(
            plain(
              'The no stands in the way, until whoever said it approves or a manager decides alone.',
            ),
          ),
        ]
      : []),
    ...(count.awaited.length === 0 && oneDecides(rules)
      ? []
      : [text(plain(neededInWords(dossier, !isBlocked)))]),
  ];
}

function warnings({ rules, exception, used, ...rest }: Dossier, count: Count): Block[] {
  const late = isLate(rules, exception.askedAt, beginsAt(rest))
    ? [`It was filed late, more than ${days(rules.fileDays)} after the freeze began.`]
    : [];
  const over =
    rules.budget !== null && used >= rules.budget
      ? [`The budget is used up: this would be number ${used + 1} of ${rules.budget}.`]
      : [];
  const nobody = count.isPossible
    ? []
    : ['Not enough are left to approve it: a release manager can, alone.'];
  return [...late, ...over, ...nobody].map((words) => text(plain(`Note: ${words}`)));
}

/** To whoever filed it after the window: what that means, and what to do about it. */
export function lateBlocks({ rules, exception, ...rest }: Dossier): Block[] {
  if (!isLate(rules, exception.askedAt, beginsAt(rest))) return [];
  const words = `It comes more than ${days(rules.fileDays)} after the freeze began and is marked as late. Whoever decides will ask why only now: say it with “Add facts…”.`;
  return [text(plain(words))];
}

const days = (count: number | null): string => (count === 1 ? '1 day' : `${count ?? 0} days`);

/** "3 of 5 used"; nothing where there is no budget. */
export function budgetField({ rules, used }: Dossier): Field[] {
  if (rules.budget === null) return [];
  return [{ label: 'Budget', value: [plain(`${used} of ${rules.budget} used`)] }];
}

function missingInWords({ approvals, groups }: Count['missing']): string {
  if (approvals === 0) return 'No approval is missing.';
  const of =
    groups.length === 0
      ? ''
      : `: ${list(
          groups.map((group) => `one of ${groupInWords(group)}`),
          120,
        )}`;
  return `${approvals === 1 ? '1 approval is' : `${approvals} approvals are`} missing${of}.`;
}

interface VoteLine {
  readonly label: string;
  readonly words: string;
}

/** `brief`: by name alone, where a question or a decision stands above with its own words. */
function* linesOf({ yes, no, recused, lapsed }: Count, brief: boolean): Generator<VoteLine> {
  if (yes.length > 0) yield { label: 'For', words: `${namesOf(yes)}.` };
  const reasons = brief ? [] : no.slice(0, MOST_REASONS);
  for (const { person, words, door } of reasons) {
    const points = pointsTo(door);
    yield {
      label: 'Against',
      words: `${line(person.name, 30)}: ${line(words ?? '', 80)}${points}`,
    };
  }
  const others = no.slice(reasons.length);
  if (others.length > 0) yield { label: 'Against', words: `${namesOf(others)}.` };
  if (recused.length > 0) yield { label: 'Takes no part', words: `${namesOf(recused)}.` };
  if (brief) return;
  for (const why of ['new facts', 'no role'] as const) {
    const votes = lapsed.filter((one) => one.why === why).map(({ vote }) => vote);
    if (votes.length > 0) yield { label: LAPSED[why], words: `${namesOf(votes)}.` };
  }
}

/** The others are named; all of it stands in the audit. */
const MOST_REASONS = 1;

const LAPSED = {
  'new facts': 'Asked again, as the facts changed',
  'no role': 'Decides no more, so it does not count',
} as const;

const namesOf = (votes: readonly Vote[]): string =>
  list(
    votes.map(({ person }) => personName(person)),
    60,
  );

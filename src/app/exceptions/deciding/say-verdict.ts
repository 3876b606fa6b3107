import { button, type Action, type Card } from '../../../cards/card.ts';
import type { ShownRequest } from '../../../cards/exceptions/register/request-status.ts';
import {
  decidedAlready,
  verdictOffer,
  verdictsOneByOne,
  verdictTalk,
  type Offered,
} from '../../../cards/exceptions/deciding/verdict-offer.ts';
import { landedInTimeButton } from '../../../cards/exceptions/following/after-decision.ts';
import { wireId } from '../../../cards/wire-id.ts';
import { oneDecides } from '../../../domain/exceptions/deciding/approval-rules.ts';
import { isInTurn } from '../../../domain/exceptions/deciding/deed.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { DraftId, ExceptionId } from '../../../domain/ids.ts';
import type { Intent, Verdict } from '../../../language/intent.ts';
import { verdictsSaid, type VerdictSaid } from '../../../language/asked/verdict-said.ts';
import type { QuestionOrder, RequestOrder } from '../../../language/orders/requests.ts';
import { needGround, type Call } from '../../call.ts';
import { readerOf } from '../register/read-by.ts';
import { dossierOf } from './dossier.ts';
import {
  askBack,
  openOnes,
  registerOf,
  requestsMeant,
  type Register,
} from '../register/requests.ts';

type DecideIntent = Pick<Intent, 'topic' | 'link' | 'mentioned' | 'acts'> & {
  readonly number: number | null;
  readonly verdict: Verdict | null;
};

/** The answer to “approve #8”: the request, what would become of it, and the button that does it. */
export async function answerVerdict(call: Call, said: string, intent: DecideIntent): Promise<Card> {
  const register = await registerOf(call.tx, needGround(call).project, readerOf(call));
  const { verdict } = intent;
  if (!intent.acts || verdict === null) return speakOf(register, call, said, intent);
  const { verdicts, all, words } = verdictsSaid(said, { verdict, number: intent.number });
  if (all) {
    const each = openOnes(register).map(({ exception }) => ({
      verdict,
      number: exception.number,
    }));
    return verdictsOneByOne(each.map(sayingOf));
  }
  const [one, ...others] = verdicts;
  if (one === undefined || others.length > 0) return verdictsOneByOne(verdicts.map(sayingOf));
  const meant = requestsMeant(register, withoutWords(said, words), { ...intent, ...one });
  const [request, ...more] = meant.requests;
  if (request === undefined || more.length > 0) return askBack(register, meant);
  const kept = one.verdict === 'approve' ? UNTIL.exec(said)?.[0] : words;
  return await offer(call, register, request, DEEDS[one.verdict], kept ?? null);
}

/** The answer to “ask #7 for tests”. */
export async function askRequester(call: Call, order: QuestionOrder): Promise<Card> {
  const register = await registerOf(call.tx, needGround(call).project, readerOf(call));
  const { number, question } = order;
  const request = register.requests.find(({ exception }) => exception.number === number);
  if (request === undefined) return askBack(register, { requests: [], asked: `#${number}` });
  return await offer(call, register, request, 'ask', question);
}

/** The answer to “#12 has landed” and “we reverted #12”. */
export async function offerEnd(
  call: Call,
  order: Extract<RequestOrder, { order: 'landed' | 'reverted' }>,
): Promise<Card> {
  const register = await registerOf(call.tx, needGround(call).project, readerOf(call));
  const { number } = order;
  const request = register.requests.find(({ exception }) => exception.number === number);
  if (request === undefined) return askBack(register, { requests: [], asked: `#${number}` });
  return order.order === 'landed'
    ? await offer(call, register, request, 'land', null)
    : await offer(call, register, request, 'revert', order.why);
}

/** An end that an approval was to have. */
const UNTIL = /\b(?:until|till)\s+.+$/i;

const sayingOf = ({ verdict, number }: VerdictSaid): string =>
  verdict === 'need-info' ? `ask #${number} for …` : `${verdict} #${number}`;

/** The reason may have words of its own: they do not say which request is meant. */
function withoutWords(said: string, words: string | null): string {
  return words === null ? said : said.replace(words, ' ');
}

/** Asked, doubted, denied: the request as it stands, and no button. */
function speakOf(register: Register, call: Call, said: string, intent: DecideIntent): Card {
  const meant = requestsMeant(register, said, intent);
  const [request, ...more] = meant.requests;
  if (request === undefined || more.length > 0) return askBack(register, meant);
  return verdictTalk(request, register.zone, call.now, asksAdvice(said));
}

/** “Should we take #12?”, rather than “don't approve #12 yet”. */
export const asksAdvice = (said: string): boolean =>
  /\?\s*$/.test(said) || /\b(?:should|shall|would you|worth|advi[sc]e|recommend)\b/i.test(said);

async function offer(
  call: Call,
  { zone }: Register,
  request: ShownRequest,
  deed: Offered,
  words: string | null,
): Promise<Card> {
  const { exception } = request;
  if (!isInTurn(exception, deed)) return decidedAlready(request, zone, call.now);
  const { rules } = await dossierOf(call, exception.id);
  const setting = { zone, now: call.now, oneDecides: oneDecides(rules) };
  return verdictOffer(request, deed, words, await buttonFor(call, exception, deed, words), setting);
}

const DEEDS: Record<Verdict, Offered> = {
  approve: 'approve',
  deny: 'deny',
  'need-info': 'ask',
  withdraw: 'withdraw',
  close: 'land',
};

async function buttonFor(
  call: Call,
  { id, number, standing }: Exception,
  deed: Offered,
  words: string | null,
): Promise<Action> {
  switch (deed) {
    case 'approve':
      return button(wireId('exception.approve', id), `Approve #${number}`, 'primary');
    case 'withdraw':
      return button(wireId('exception.withdraw', id), `Withdraw #${number}`, 'danger');
    case 'land':
      return standing.state === 'expired'
        ? landedInTimeButton({ id }, `#${number} landed in time…`)
        : button(wireId('exception.landed', id), `#${number} has landed`, 'primary');
    case 'deny':
    case 'ask':
    case 'revert':
      return await buttonForWords(call, { id, number }, deed, words);
  }
}

async function buttonForWords(
  call: Call,
  { id, number }: Pick<Exception, 'id' | 'number'>,
  deed: 'deny' | 'ask' | 'revert',
  words: string | null,
): Promise<Action> {
  const { label, form, asSaid, style } = WITH_WORDS[deed];
  if (words === null) return button(wireId(form, id), `${label(number)}…`, style);
  const draft = await keepSaid(call, id, words);
  // A question is looked at once more in its form.
  return button(wireId(asSaid, draft), `${label(number)}${deed === 'ask' ? '…' : ''}`, style);
}

/** What needs words: its button, its form, and what takes the words that were said. */
const WITH_WORDS = {
  deny: {
    label: (number: number) => `Deny #${number}`,
    form: 'exception.open-deny',
    asSaid: 'exception.deny-as-said',
    style: 'danger',
  },
  ask: {
    label: (number: number) => `Ask about #${number}`,
    form: 'exception.open-info',
    asSaid: 'exception.open-info-as-said',
    style: 'primary',
  },
  revert: {
    label: (number: number) => `#${number} was reverted`,
    form: 'exception.open-revert',
    asSaid: 'exception.revert-as-said',
    style: 'primary',
  },
} as const;

/** What was said is kept as a draft: the button has only its number, and works after a restart. */
async function keepSaid(
  { tx, person, place, now }: Call,
  exception: ExceptionId,
  words: string,
): Promise<DraftId> {
  const values = { exception: String(exception), words };
  return await tx.drafts.begin(
    { personId: person.id, spot: place.spot, freezeId: null, values },
    now,
  );
}

import { button, type Card } from '../../src/cards/card.ts';
import {
  howToAddDeadline,
  howToDecide,
  howToRemind,
} from '../../src/cards/answers/how-to-command.ts';
import { requestList, whichRequest } from '../../src/cards/exceptions/register/request-list.ts';
import { requestStatus } from '../../src/cards/exceptions/register/request-status.ts';
import {
  decidedAlready,
  verdictOffer,
  verdictsOneByOne,
  verdictTalk,
} from '../../src/cards/exceptions/deciding/verdict-offer.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostile, hostileRequest, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** Requests that are asked about, listed, and decided by a sentence. */

const now = sample.at('2026-08-29T10:00:00Z');
const setting = { zone: UTC, now, oneDecides: true };
const { featureFreeze: freeze } = sample;
const cycle = sample.hibiscus();
const shown = (standing: Parameters<typeof people.request>[0], number = 7) => ({
  exception: people.request(standing, { number }),
  freeze,
  cycle,
});
const open = shown(people.open);
const all = [open, shown(people.moreInfo, 6), shown(people.approved, 5), shown(people.denied, 4)];
const approve = button(wireId('exception.approve', 7), 'Approve #7', 'primary');
const withdraw = button(wireId('exception.withdraw', 7), 'Withdraw #7', 'danger');
const deny = button(wireId('exception.deny-as-said', 3), 'Deny #7', 'danger');

export const requestCards: Readonly<Record<string, Card>> = {
  'request-status-open': requestStatus(open, UTC, now),
  'request-status-more-info': requestStatus(shown(people.moreInfo), UTC, now),
  'request-status-approved': requestStatus(shown(people.approved), UTC, now),
  'request-status-denied': requestStatus(shown(people.denied), UTC, now),
  'request-list': requestList(all, 4, { states: null, own: false, freezes: [] }),
  'request-list-open': requestList(all.slice(0, 2), 4, {
    states: ['open', 'more-info'],
    own: true,
    freezes: [freeze.name],
  }),
  'request-list-none': requestList([], 4, { states: ['denied'], own: false, freezes: [] }),
  'which-request': whichRequest('“scheduler”', all, 'several'),
  'which-request-none': whichRequest('#12', all.slice(0, 2), 'none'),
  'verdict-offer-approve': verdictOffer(open, 'approve', null, approve, setting),
  'verdict-offer-deny': verdictOffer(open, 'deny', 'it is too risky', deny, setting),
  'verdict-decided-already': decidedAlready(shown(people.approved), UTC, now),
  'verdict-talk': verdictTalk(open, UTC, now, false),
  'verdicts-one-by-one': verdictsOneByOne(['approve #12', 'deny #13']),
  'verdict-offer-withdraw': verdictOffer(open, 'withdraw', null, withdraw, setting),
  'verdict-offer-counted': verdictOffer(open, 'approve', null, approve, {
    ...setting,
    oneDecides: false,
  }),
  ...Object.fromEntries(
    [people.withdrawn, people.over, people.expired, people.landed, people.reverted].map(
      (standing, index) => [
        `request-status-ended-${index + 1}`,
        requestStatus(shown(standing), UTC, now),
      ],
    ),
  ),
  'how-to-decide': howToDecide(),
  'how-to-add-deadline': howToAddDeadline(),
  'how-to-remind': howToRemind(),
};

const worst = [people.open, people.moreInfo, people.approved, people.denied].map((standing) => ({
  exception: hostileRequest(standing),
  freeze: hostile(freeze),
  cycle,
}));
const many = Array.from({ length: 10 }, () => worst).flat();

export const hostileRequestCards: Readonly<Record<string, Card>> = {
  ...Object.fromEntries(
    worst.map((request) => [
      `request-status-hostile-${request.exception.standing.state}`,
      requestStatus(request, UTC, now),
    ]),
  ),
  'request-list-hostile': requestList(many, 40, { states: null, own: true, freezes: [LONG] }),
  'which-request-hostile': whichRequest(`“${LONG}”`, many, 'several'),
  ...Object.fromEntries(
    worst
      .slice(0, 1)
      .map((request) => [
        'verdict-offer-hostile',
        verdictOffer(request, 'deny', LONG, deny, setting),
      ]),
  ),
};

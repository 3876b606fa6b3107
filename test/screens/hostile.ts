import { NO_EXTRA } from '../../src/domain/exceptions/asking/extra-answers.ts';
import type { Deadline, Freeze } from '../../src/domain/cycle/deadline.ts';
import type { Person } from '../../src/domain/people/account.ts';
import type { Exception } from '../../src/domain/exceptions/exception.ts';
import { rita, request } from './sample-people.ts';

/** What people may write where a name, a note or a reason is expected. */

export const ATTACK =
  '<!channel> @everyone @here <@U0ANA> <t:0:R> *bold* _it_ ~no~ `code` ||spoiler|| > quote [x](javascript:alert(1)) <script>alert(1)</script> &amp; \u202Ereversed\u202C \u2066isolated\u2069 \u0000\u001B[31mred\u0007 \u200B';

/** 10,000 characters of it. */
export const LONG = ATTACK.repeat(Math.ceil(10_000 / ATTACK.length)).slice(0, 10_000);

/** Nothing in it can be cut at a space, and every cut may fall into half a character. */
const SOLID = '👩‍🚀'.repeat(2_000);

export const hostile = <D extends Deadline>(deadline: D): D => ({
  ...deadline,
  name: LONG,
  note: LONG,
  owner: LONG,
  aliases: [LONG],
});

export const hostilePerson: Person = { ...rita, name: LONG };

export function hostileRequest(standing: Exception['standing']): Exception {
  const words =
    standing.state === 'denied'
      ? { ...standing, by: hostilePerson, reason: LONG }
      : standing.state === 'more-info'
        ? { ...standing, by: hostilePerson, question: LONG }
        : standing.state === 'approved'
          ? { ...standing, by: hostilePerson }
          : standing;
  return request(words, {
    requester: hostilePerson,
    answers: {
      what: LONG,
      link: `https://example.org/${'a'.repeat(10_000)}`,
      harm: LONG,
      risk: 'medium',
      riskReason: SOLID,
      doneBy: LONG,
      kind: null,
      extra: { ...NO_EXTRA, othersTold: LONG, backup: LONG, severity: 'data-loss' },
    },
  });
}

/** As many as someone may import, all on one date. */
export const many = (freeze: Freeze, count: number): Freeze[] =>
  Array.from({ length: count }, () => hostile(freeze));

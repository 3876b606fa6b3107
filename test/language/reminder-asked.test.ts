import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { reminderOrder } from '../../src/language/orders/reminders.ts';
import { reminderAsked, type ReminderAsked } from '../../src/language/asked/reminder-asked.ts';
import { subscriptionSaid } from '../../src/language/asked/subscription-said.ts';

const options = { now: instant(Date.parse('2026-08-20T10:00Z')), zone: UTC };

/** "us: -3 day from rc1 at 17:00 | the docs" */
function shown({ deed, forPlace, when, time, about, again, place }: ReminderAsked): string {
  const whose = forPlace === null ? 'whose?' : forPlace ? 'us' : 'me';
  const number = place === null ? '' : ` ${place}`;
  const at = time === null ? '' : ` at ${time}`;
  const words = about === null ? '' : ` | ${about}`;
  const how = deed === 'set' ? '' : `${deed} `;
  return `${how}${whose}${number}: ${again ? 'again and again' : whenShown(when)}${at}${words}`;
}

function whenShown(when: ReminderAsked['when']): string {
  if (when === null) return 'when?';
  if (when.by === 'minutes') return `in ${when.minutes} minutes`;
  if (when.by === 'deadline') {
    return `${when.lead.count} ${when.lead.unit} from ${when.deadline ?? 'it'}`;
  }
  const { date } = when;
  return date.found === 'date' ? [date.date, date.time].filter(Boolean).join(' ') : date.found;
}

describe('a reminder that somebody asks for on Thursday 20 August 2026', () => {
  it.each([
    ['remind us 3 days before rc1', 'us: -3 day from rc1'],
    ['remind me the day before string freeze', 'me: -1 day from string freeze'],
    [
      'please remind us a week before hard string freeze at 17:00',
      'us: -7 day from hard string freeze at 17:00',
    ],
    ['alert this channel 5 days before client lib freeze', 'us: -5 day from client lib freeze'],
    [
      'remind the translators a week before string freeze',
      'us: -7 day from string freeze | for the translators',
    ],
    ['schedule a message one hour before m3 is tagged', 'us: -60 minute from m3'],
    [
      'remind me 2 working days before rc1 to write the notes',
      'me: -2 working-day from rc1 | write the notes',
    ],
    ['remind me on the day of rc1', 'me: 0 day from rc1'],
    ['remind me the day after the release', 'me: 1 day from release'],
    ['ping me friday 9:00 about the docs', 'me: 2026-08-21 09:00 | the docs'],
    ['remind us on friday at 9:00 about the docs', 'us: 2026-08-21 09:00 | the docs'],
    ["tell me on friday morning what's due", "me: 2026-08-21 09:00 | what's due"],
    ['remind me tomorrow at 10 to review #8', 'me: 2026-08-21 10:00 | review #8'],
    ['remind me in 2 hours to look at the gate', 'me: in 120 minutes | look at the gate'],
    ['remind me in 30 minutes', 'me: in 30 minutes'],
    ['remind me to end the freeze on friday', 'me: 2026-08-21 | end the freeze'],
    ['set a reminder for m1', 'whose?: when?'],
    ['wake me up when ff is near lol', 'me: when? | when ff is near'],
    [
      "don't let me forget the proposal freeze",
      "me: when? | don't let me forget the proposal freeze",
    ],
    ['remind us every monday', 'us: again and again | every'],
    ['change the rc1 reminder to 2 days instead of 3', 'change whose?: -2 day from it'],
    ['cancel my reminder for rc1', 'cancel me: when? | cancel my reminder for rc1'],
    ['delete reminder 3', 'cancel whose? 3: when? | delete reminder 3'],
    ['what reminders do i have', 'list me: when? | what reminders do i have'],
    ['list my reminders', 'list me: when? | list my reminders'],
  ])('“%s” is %s', (text, expected) => {
    expect(shown(reminderAsked(text, options))).toBe(expected);
  });
});

describe('a fixed form of words about reminders', () => {
  it.each([
    ['remind the translators a week before string freeze', 'remind'],
    ['remind everyone 3 days before rc1', 'remind'],
    ['what reminders do i have', 'list-reminders'],
    ['which reminders are set here', 'list-reminders'],
    ['my reminders', 'list-reminders'],
  ])('“%s” is the order %s', (text, order) => {
    expect(reminderOrder(text)?.order).toBe(order);
  });

  it.each(['pause reminders until monday', 'no more reminders', 'remind me what ff is'])(
    '“%s” is none',
    (text) => {
      expect(reminderOrder(text)).toBeNull();
    },
  );
});

describe('what is said beside a subscription', () => {
  it.each([
    ['subscribe this channel', ''],
    ['enable notifications', ''],
    ["I'd like to be kept in the loop on freezes", 'own narrow'],
    ['subscribe this channel only to rc1', 'narrow'],
    ['pause reminders until monday', 'pause'],
    ["pause reminders until i'm back on monday", 'own pause'],
    ['give me the ical feed so i can subscribe', 'own feed'],
    ['stop posting here', ''],
  ])('“%s”: %s', (text, expected) => {
    const { own, narrow, pause, feed } = subscriptionSaid(text, false, options);
    const said = [own && 'own', narrow && 'narrow', pause && 'pause', feed && 'feed'];
    expect(said.filter(Boolean).join(' ')).toBe(expected);
  });
});

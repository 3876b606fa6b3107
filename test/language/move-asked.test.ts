import { describe, expect, it } from 'vitest';
import { instant, wallDate } from '../../src/domain/time/wall.ts';
import { zoneOf } from '../../src/domain/time/zone.ts';
import { moveAsked, type MoveAsked } from '../../src/language/asked/move-asked.ts';

const options = {
  now: instant(Date.parse('2026-08-20T10:00Z')),
  zone: zoneOf('UTC'),
  near: wallDate('2026-08-27'),
};

/** "to 2026-09-03 17:00", "by -3 day", "1 day from rc1"; "+ rest", "(all)" and the reason behind it. */
function shown(move: MoveAsked | null): string {
  if (move === null) return 'to when?';
  const { target, cascade, whole, why } = move;
  const said = [targetShown(target)];
  if (cascade) said.push('+ rest');
  if (whole) said.push('(all)');
  if (why !== null) said.push(`| ${why}`);
  return said.join(' ');
}

function targetShown(target: MoveAsked['target']): string {
  if (target.kind === 'by') return `by ${target.by.count} ${target.by.unit}`;
  if (target.kind === 'relative') {
    const from = [target.deadline, target.time, target.zone].filter(Boolean).join(' ');
    return `${target.by.count} ${target.by.unit} from ${from}`;
  }
  if (target.kind === 'weekday') {
    const { weekday, nth, after } = target.weekday;
    return `weekday ${weekday}, ${nth} ${after ? 'after' : 'before'} ${target.deadline}`;
  }
  const { to } = target;
  if (to.found === 'week') return `to week ${to.monday}`;
  if (to.found === 'time') return `to ${to.time}`;
  if (to.found === 'release-week') return `to R${to.weeks}`;
  if (to.found !== 'date') return to.found;
  return ['to', to.date, to.time, to.zone].filter(Boolean).join(' ');
}

describe('a move that somebody asks for on Thursday 20 August 2026', () => {
  it.each([
    ['move feature freeze to next Thursday', 'to 2026-08-27'],
    ['move feature freeze to Friday', 'to 2026-08-21'],
    ['move rc1 to 3 September', 'to 2026-09-03'],
    ['move rc1 to 3 September 17:00 UTC', 'to 2026-09-03 17:00 UTC'],
    ['move rc1 to 18:00', 'to 18:00'],
    ['can you push rc1 out to next monday', 'to 2026-08-24'],
    ['please move feature freeze to 2026-09-03', 'to 2026-09-03'],
    ['the release has moved to October 7, update please', 'to 2026-10-07'],
    ['change date of final rc: 24.09.2026', 'to 2026-09-24'],
    ['reschedule membership freeze for 07/09', 'ambiguous'],
    ['move feature freeze to feb 30', 'impossible'],
    ['move feature freeze to Monday 27 August 2026', 'wrong-weekday'],
    ['FF slips to R-4', 'to R-4'],
    ['move rc1 to the week of 7 September', 'to week 2026-09-07'],
    ['move rc1 to next week', 'to week 2026-08-24'],
    ['set rc1 to TBD', 'undecided'],
    ['make the release date undecided', 'undecided'],
    ['move rc1 to in two weeks', 'to 2026-09-03'],
    ['postpone rc1 until the end of next week', 'to 2026-08-28'],
    ['feature freeze is now on 3 Sept', 'to 2026-09-03'],
    ['rc1 -> 3 Sept', 'to 2026-09-03'],
    ['extend feature freeze until Friday 17:00 Europe/Berlin', 'to 2026-08-21 17:00 Europe/Berlin'],
    ['I want to move rc1 to Friday', 'to 2026-08-21'],
    ['we need to push rc1 to a week from Friday', 'to 2026-08-28'],
    ['move rc1 two weeks to 10 September', 'to 2026-09-10'],

    ['move feature freeze from 27 August to 3 September', 'to 2026-09-03'],
    ['move feature freeze from Thursday to Friday', 'to 2026-08-21'],
    ['feature freeze is on 3 Sept instead of 27 Aug', 'to 2026-09-03'],
    ['move rc1 to 3 Sept rather than 27 Aug', 'to 2026-09-03'],
    ['move rc1 to 3 Sept, not 27 Aug', 'to 2026-09-03'],
    ['move rc1 to 3 Sept (was 27 Aug)', 'to 2026-09-03'],

    ['push feature freeze back a week', 'by 7 day'],
    ['push rc1 back by 3 days', 'by 3 day'],
    ['push back rc1 by three days', 'by 3 day'],
    ['push rc1 out two weeks', 'by 14 day'],
    ['make rc1 two weeks later', 'by 14 day'],
    ['make rc1 a week earlier', 'by -7 day'],
    ['bring milestone 1 forward by two days', 'by -2 day'],
    ['bring forward rc1 a week', 'by -7 day'],
    ['move rc1 forward a week', 'by -7 day'],
    ['move rc1 up a week', 'by -7 day'],
    ['pull rc1 in by 2 days', 'by -2 day'],
    ['pull in rc1 by 2 days', 'by -2 day'],
    ['postpone rc1 by a fortnight', 'by 14 day'],
    ['delay rc1 by a day', 'by 1 day'],
    ['slip rc1 by one week', 'by 7 day'],
    ['rc1 slips a week', 'by 7 day'],
    ['extend feature freeze by 10 days', 'by 10 day'],
    ['give feature freeze another week', 'by 7 day'],
    ['delay the release by a month', 'by 1 month'],
    ['bring the release forward two months', 'by -2 month'],
    ['push rc1 back 3 working days', 'by 3 working-day'],
    ['move rc1 five business days earlier', 'by -5 working-day'],
    ['rc1 +3 days', 'by 3 day'],
    ['rc1 -3 days', 'by -3 day'],
    ['delay rc1 a couple of days', 'by 2 day'],
    ["push Thursday's freeze back a week", 'by 7 day'],

    ['push rc1 back a week and everything after it', 'by 7 day + rest'],
    ['push rc1 and everything after it back a week', 'by 7 day + rest'],
    ['push rc1 back a week and all that follows', 'by 7 day + rest'],
    ['push rc1 back a week and the rest', 'by 7 day + rest'],
    ['push rc1 back a week with everything after', 'by 7 day + rest'],
    ['move rc1 to 3 September and everything after it', 'to 2026-09-03 + rest'],
    ['move rc1 and all the rest to 3 September', 'to 2026-09-03 + rest'],
    ['push everything after rc1 back a week', 'by 7 day + rest'],
    ['push everything back a week', 'by 7 day (all)'],
    ['push the whole schedule back two weeks', 'by 14 day (all)'],
    ['delay all deadlines by 3 days', 'by 3 day (all)'],

    ['move rc1 to Friday because CI is down', 'to 2026-08-21 | CI is down'],
    [
      'move rc1 to Friday because CI is down until Monday',
      'to 2026-08-21 | CI is down until Monday',
    ],
    ['push rc1 back a week due to the outage of 18 August', 'by 7 day | the outage of 18 August'],
    ['push rc1 back a week, since QA needs 3 days more', 'by 7 day | QA needs 3 days more'],
    [
      'move rc1 to 3 Sept: reason the builders moved on 1 Sept',
      'to 2026-09-03 | the builders moved on 1 Sept',
    ],
    [
      'push rc1 back a week — the gate was red for 4 days',
      'by 7 day | the gate was red for 4 days',
    ],
    ['move rc1 to 3 Sept - too many open bugs', 'to 2026-09-03 | too many open bugs'],
    [
      'extend the feature freeze deadline by 1 week, core is on vacation',
      'by 7 day | core is on vacation',
    ],
    [
      'push rc1 back a week and everything after it because of kubecon',
      'by 7 day + rest | kubecon',
    ],

    ['move rc1 to 3 days before rc2', '-3 day from rc2'],
    ['move rc1 to the day after feature freeze', '1 day from feature freeze'],
    ['move rc1 to the same day as string freeze', '0 day from string freeze'],
    ['put fpf two weeks before ff', '-14 day from ff'],
    ['move rc1 to a month before the release', '-1 month from release'],
    [
      'move rc1 to two working days after feature freeze, please',
      '2 working-day from feature freeze',
    ],
    ['move rc1 to two days before 7 September', 'to 2026-09-05'],

    ['move rc1 to 2 days after m3 17:00 utc', '2 day from m3 17:00 UTC'],
    ['move rc1 to 2 days after m3 at 17:00 CET', 'unclear-zone'],
    ['move rc1 to 24h before rc2', '-1 day from rc2'],
    ['move rc1 to the monday after release', 'weekday 1, 1 after release'],
    ['put rc1 on the second tuesday after feature freeze', 'weekday 2, 2 after feature freeze'],
    ['move rc1 to the friday before final rc', 'weekday 5, 1 before final rc'],
    ['move rc1 to the monday after 7 sep', 'to 2026-09-14'],

    ['rc1 +2d', 'by 2 day'],
    ['rc1 -1w', 'by -7 day'],
    ['extend feature freeze by 48h', 'by 2 day'],
    ['rc1 one week early', 'by -7 day'],
    ['shift rc1 a week to the left', 'by -7 day'],
    ['move rc1 three days closer', 'by -3 day'],
    // Nobody can tell how far
    ['push rc1 back half a week', 'to when?'],
    ['push rc1 back a week or two', 'to when?'],
    ['delay rc1 by a week and a half', 'to when?'],
    ['delay rc1 by a few days', 'to when?'],
    ['extend feature freeze by 7 hours', 'to when?'],
    ['move rc1 to between 1 and 10 sep', 'to when?'],
    ['move rc1 to friday or monday', 'ambiguous'],

    ['move rc1', 'to when?'],
    ['postpone requirements freeze until after kubecon', 'to when?'],
    ['revert m3 to the original date', 'to when?'],
    ['move feature freeze because CI is down until Monday', 'to when?'],
    ['move rc1 from 27 August', 'to when?'],
  ])('%s: %s', (text, expected) => {
    expect(shown(moveAsked(text, options))).toBe(expected);
  });
});

import { expect, test } from 'vitest';
import { brand, type DeadlineId } from '../../src/domain/ids.ts';
import type { Named } from '../../src/language/intent.ts';
import { prepare, type Names } from '../../src/language/names/names.ts';
import { understand } from '../../src/language/understand.ts';

const cycleOf = (rows: readonly (readonly [string, Named['kind'], ...string[]])[]) =>
  rows.map(([name, kind, ...aliases], at) => ({
    id: brand<DeadlineId>(at + 1),
    name,
    kind,
    aliases,
  }));

/** A project with one freeze of everything. */
const plain = prepare(
  cycleOf([
    ['Milestone 1', 'milestone'],
    ['Membership freeze', 'freeze'],
    ['Milestone 2', 'milestone'],
    ['Feature proposal freeze', 'freeze'],
    ['Feature freeze', 'freeze'],
    ['Requirements freeze', 'freeze'],
    ['Client library freeze', 'freeze'],
    ['String freeze', 'freeze'],
    ['RC1', 'candidate'],
    ['Final RC', 'candidate'],
    ['Final release', 'release'],
  ]),
  { name: '2031.1 Quokka', aliases: ['quokka'] },
);

/** A project that counts from nought, freezes its code, and has words for deadlines that are verbs. */
const other = prepare(
  cycleOf([
    ['Start of release cycle', 'event'],
    ['Enhancements freeze', 'freeze'],
    ['Feature blog freeze', 'freeze'],
    ['Code freeze', 'freeze'],
    ['Test freeze', 'freeze'],
    ['Docs freeze', 'freeze'],
    ['Call for PRR and Enhancement Freeze Exceptions', 'event'],
    ['KubeCon EU', 'event'],
    ['RC0', 'candidate', 'rc.0', 'v1.40.0-rc.0'],
    ['RC1', 'candidate', 'rc.1', 'v1.40.0-rc.1'],
    ['Release Notes complete', 'event'],
    ['Final release', 'release', 'v1.40.0'],
    ['Thaw', 'event'],
  ]),
  { name: 'v1.40', aliases: ['1.40'] },
);

const mentioned = (text: string, names: Names): string => {
  const { mentioned } = understand(text, names);
  switch (mentioned.found) {
    case 'one':
      return [mentioned.deadline, ...mentioned.also].map(({ name }) => name).join(' + ');
    case 'several':
      return mentioned.among.map(({ name }) => name).join(' or ');
    case 'none':
      return `no ${mentioned.asked}`;
    default:
      return 'nothing';
  }
};

test.each([
  // What is said of things names the freeze of the things
  ['when do strings get frozen', 'String freeze'],
  ['are the requirements already locked?', 'Requirements freeze'],
  ['how long until features are frozen', 'Feature freeze'],
  ['strings frozen or not?', 'String freeze'],
  ['when did we freeze strings', 'String freeze'],
  ['when do the client libs freeze, and strings?', 'Client library freeze + String freeze'],
  // What a change is stopped by
  ['can I still add a new driver', 'Feature freeze'],
  ['is it ok to bump urllib3', 'Requirements freeze'],
  ['is it ok to change the label of a button', 'String freeze'],
  ['can I still propose a feature', 'Feature proposal freeze'],
  ['until when can features be proposed', 'Feature proposal freeze'],
  ['is it still allowed to release a new python-zebraclient', 'Client library freeze'],
  ['can new projects still join', 'Membership freeze'],
  ['by when do new projects have to join', 'Membership freeze'],
  ['can I still merge a docs fix', 'nothing'],
  // The release, where its day is asked for
  ['when do we ship', 'Final release'],
  ['move the release one week later', 'Final release'],
  ['when is quokka out', 'Final release'],
  ['when is the next lts', 'no lts'],
  ['when is the point release', 'no point release'],
  ['when is 2032.1 released', 'no 2032.1'],
  ['who is on the release team', 'nothing'],
  ['should we move the release video to tuesday', 'nothing'],
  // Rows
  ['when is the last rc', 'Final RC'],
  ['when is the last milestone', 'Milestone 2'],
  ['did we reach the last milestone', 'Milestone 1 or Milestone 2'],
  ['when is the 2nd milestone', 'Milestone 2'],
  ['when is milestone no. 2', 'Milestone 2'],
  ['when is milestone #1', 'Milestone 1'],
  ['when is ms2', 'Milestone 2'],
  ['when is the fifth milestone', 'no fifth milestone'],
  // Written together, in other words, in another language
  ['when is clientlib freeze', 'Client library freeze'],
  ['when is the dependencies freeze', 'Requirements freeze'],
  ['per favore, la data di ff?', 'Feature freeze'],
  ['wann war feature freeze', 'Feature freeze'],
  ['quand est le jalon 2', 'Milestone 2'],
  // Slips
  ['when is the efature freeze', 'Feature freeze'],
  ['when is the freatrue freeze', 'no freatrue freeze'],
  ['whne is teh featuer freeze', 'Feature freeze'],
  ['when is the ga release', 'Final release'],
  // Real words that look like slips, and names that nobody has
  ['how was your spring', 'nothing'],
  ['when is the retirement freeze', 'no retirement freeze'],
  ['when is the packaging freeze', 'no packaging freeze'],
  ['when is the nova feature freeze', 'no nova feature freeze'],
  // What stands beside a name is not part of it
  ['who tags final rc', 'Final RC'],
  ['which team handles string freeze', 'String freeze'],
  ['we always forget membership freeze', 'Membership freeze'],
  ['string freeze +2d', 'String freeze'],
  ['mv ff 2031-02-01', 'Feature freeze'],
  ['when is m2, see https://wiki.example.org/feature-freeze', 'Milestone 2'],
  // Only set aside, kept, or compared
  ['not the string freeze, feature freeze: when?', 'Feature freeze'],
  ['keep rc1 but drop the m2 notifications', 'Milestone 2'],
  ['which of string freeze and final rc is sooner', 'String freeze or Final RC'],
  // A new deadline, and what it is placed by
  ['add a docs freeze two days before rc1', 'RC1'],
  ['add a deadline for translations on friday, call it l10n freeze', 'nothing'],
])('%s → %s', (text, expected) => {
  expect(mentioned(text, plain)).toBe(expected);
});

test.each([
  ['when is the first rc', 'RC0'],
  ['when is the second rc', 'RC1'],
  ['when is the last rc', 'RC1'],
  ['when is rc.0', 'RC0'],
  ['when is v1.40.0-rc.1', 'RC1'],
  ['when is v1.41.0-rc.1 cut', 'no v 1.41.0 rc 1'],
  ['when is 1.41 released', 'no 1.41'],
  ['when is 1.40 out', 'Final release'],
  ['when is the release', 'Final release'],
  ['can I still merge a feature', 'Code freeze'],
  ['are docs frozen', 'Docs freeze'],
  ['when is code and test freeze', 'Code freeze + Test freeze'],
  ['when is feature freeze', 'no feature freeze'],
  ['when is string freeze', 'no string freeze'],
  ['when is cope freeze', 'no cope freeze'],
  ['when is text freeze', 'no text freeze'],
  ['when is prr freeze', 'no prr freeze'],
  ['cf?', 'Code freeze'],
  ['when is kubecon', 'KubeCon EU'],
  ['when is thaw', 'Thaw'],
  ['when does it thaw', 'nothing'],
  ['when are the release notes due', 'Release Notes complete'],
])('in another project, %s → %s', (text, expected) => {
  expect(mentioned(text, other)).toBe(expected);
});

test('a date that is asked of something about the release is no question for its day', () => {
  expect(understand('when are the release notes complete', other).topic).toBe('when_deadline');
});

/** A letter and one beside it on a keyboard. */
const NEIGHBOUR = new Map(
  'as bv cx df er fg gh hj io lk mn nm op po qw rt sd ty ui yu'
    .split(' ')
    .map(([letter = '', beside = '']) => [letter, beside]),
);

test('letters swapped, left out, doubled or beside the right key never name another deadline', () => {
  let [read, tried] = [0, 0];
  for (const { name } of plain.all) {
    const word = name.toLowerCase();
    for (let at = 0; at < word.length; at++) {
      const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
      if (!/[a-z]/.test(letter)) continue;
      for (const slip of [
        before + (after[0] ?? '') + letter + after.slice(1),
        before + after,
        before + letter + letter + after,
        before + (NEIGHBOUR.get(letter) ?? letter) + after,
      ]) {
        tried++;
        const found = understand(`when is ${slip}`, plain).mentioned;
        if (found.found !== 'one') continue;
        read++;
        expect(`${slip}: ${found.deadline.name}`).toBe(`${slip}: ${name}`);
      }
    }
  }
  expect(read / tried).toBeGreaterThan(0.9);
});

import { expect, test } from 'vitest';
import { brand, type DeadlineId } from '../../src/domain/ids.ts';
import type { Named } from '../../src/language/intent.ts';
import { prepare } from '../../src/language/names/names.ts';
import { understand } from '../../src/language/understand.ts';
import { hibiscus, names } from './hibiscus.ts';

const mentioned = (text: string): string => {
  const { mentioned } = understand(text, names);
  switch (mentioned.found) {
    case 'one':
      return [mentioned.deadline, ...mentioned.also].map(({ name }) => name).join(' + ');
    case 'several':
      return `${mentioned.asked}: ${mentioned.among.map(({ name }) => name).join(' or ')}`;
    case 'none':
      return `no ${mentioned.asked}, perhaps ${mentioned.nearest[0]?.name ?? 'nothing'}`;
    default:
      return 'nothing';
  }
};

test.each([
  // As it is written, and as people write it
  ['when is feature freeze', 'Feature freeze'],
  ['when is the Feature-Freeze', 'Feature freeze'],
  ['when is featurefreeze', 'Feature freeze'],
  ['ff?', 'Feature freeze'],
  ['when is m3', 'Hibiscus-3 milestone'],
  ['when is M-3', 'Hibiscus-3 milestone'],
  ['when is milestone three', 'Hibiscus-3 milestone'],
  ['when is the third milestone', 'Hibiscus-3 milestone'],
  ['when is hibiscus-3', 'Hibiscus-3 milestone'],
  ['rc-1?', 'RC1 target week'],
  ['when is the first release candidate', 'RC1 target week'],
  ['when is the hibiscus feature freeze', 'Feature freeze'],
  ['when is the release', '2026.2 Hibiscus release'],
  ['when is the final release', '2026.2 Hibiscus release'],
  ['when is 2026.2 released', '2026.2 Hibiscus release'],
  ['when is the bugsquash', 'Manila Bugsquash'],
  ['when are cycle highlights due', 'Cycle Highlights'],
  ['when is the dependencies freeze', 'Requirements freeze'],
  ['when is the i18n freeze', 'i18n freeze: Soft StringFreeze or Hard StringFreeze'],
  // Typos, as far as they cannot be another name
  ['when is feture freze', 'Feature freeze'],
  ['when is requirments freeze', 'Requirements freeze'],
  ['when is memberhsip freeze', 'Membership Freeze'],
  ['when is sprint freeze', 'no sprint freeze, perhaps Extra-AC freeze'],
  ['when is future freeze', 'no future freeze, perhaps Feature freeze'],
  // The more exact name wins, whole names before parts of others
  ['when is nova spec freeze', 'Nova Spec Freeze'],
  ['when is nova spec soft freeze', 'Nova Spec Soft Freeze'],
  ['when is oslo feature freeze', 'Oslo Feature Freeze'],
  ['oslo ff?', 'Oslo Feature Freeze'],
  ['when is the manila feature proposal freeze', 'Manila Feature Proposal Freeze'],
  ['fpf?', 'Manila Feature Proposal Freeze'],
  ['when is hard stringfreeze', 'Hard StringFreeze'],
  ['hard sf?', 'Hard StringFreeze'],
  ['when is the final release for client libraries', 'Final release for client libraries'],
  // One name that fits several
  ['when is string freeze', 'string freeze: Soft StringFreeze or Hard StringFreeze'],
  ['when is stringfreeze', 'stringfreeze: Soft StringFreeze or Hard StringFreeze'],
  ['when is the soft freeze', 'soft freeze: Nova Spec Soft Freeze or Soft StringFreeze'],
  ['when is rc', 'rc: RC1 target week or Final RCs and intermediary releases'],
  // Names that nobody has: never another one's date
  ['when is milestone 4', 'no milestone 4, perhaps Hibiscus-1 milestone'],
  ['when is rc2', 'no rc 2, perhaps RC1 target week'],
  ['when is code freeze', 'no code freeze, perhaps Feature freeze'],
  ['when is nova feature freeze', 'no nova feature freeze, perhaps Oslo Feature Freeze'],
  ['when is the feature freeze for nova', 'no feature freeze for nova, perhaps Feature freeze'],
  [
    'when is manila feature freeze',
    'no manila feature freeze, perhaps Manila Feature Proposal Freeze',
  ],
  // Several names
  ['when are ff and rc1', 'Feature freeze + RC1 target week'],
  ['when is soft and hard string freeze', 'Soft StringFreeze + Hard StringFreeze'],
  ["when is rc1, I don't care about feature freeze", 'RC1 target week'],
  ['when is feature freeze, not the oslo feature freeze', 'Feature freeze'],
  // No name at all
  ['turn off the reminders', 'nothing'],
  ['are we frozen', 'nothing'],
  ['when is lunch', 'nothing'],
])('%s → %s', (text, expected) => {
  expect(mentioned(text)).toBe(expected);
});

test('every deadline is found by its own name, in any case and without its hyphens', () => {
  for (const { name } of hibiscus) {
    for (const said of [name, name.toUpperCase().replace('STRINGFREEZE', 'STRING FREEZE')]) {
      expect(mentioned(`when is ${said}`)).toBe(name);
      expect(mentioned(`when is ${said.replaceAll('-', ' ')}`)).toBe(name);
    }
  }
});

test('one wrong letter never turns a name into the date of another deadline', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const { name } of hibiscus) {
    for (let at = 0; at < name.length; at++) {
      if (!/[a-z]/i.test(name[at] ?? '')) continue;
      const letter = letters[(at * 7 + name.length) % letters.length] ?? 'q';
      for (const typo of [
        name.slice(0, at) + letter + name.slice(at + 1),
        name.slice(0, at) + name.slice(at + 1),
      ]) {
        const found = understand(`when is ${typo}`, names).mentioned;
        if (found.found !== 'one') continue;
        // "Final release or non-client libraries" are two names, and both are answered.
        const answered = [found.deadline, ...found.also].map((one) => one.name);
        if (!answered.includes(name)) expect.fail(`${typo} was read as ${answered.join(', ')}`);
      }
    }
  }
});

test('a bare name means the project-wide deadline only where there is one', () => {
  const own = hibiscus.filter(({ name }) => name !== 'Feature freeze');
  const other = {
    id: brand<DeadlineId>(99),
    name: 'Swift Feature Freeze',
    kind: 'freeze' as const,
    aliases: [],
  };
  expect(understand('when is feature freeze', prepare([...own, other])).mentioned).toMatchObject({
    found: 'several',
    among: [{ name: 'Oslo Feature Freeze' }, { name: 'Swift Feature Freeze' }],
  });
});

test('a name that is a sentence does not draw questions to itself by its small words', () => {
  const freeze: Named = {
    id: brand<DeadlineId>(1),
    name: 'Code freeze',
    aliases: [],
    kind: 'freeze',
  };
  const post: Named = {
    id: brand<DeadlineId>(2),
    name: 'Brace yourself, code freeze is coming',
    aliases: [],
    kind: 'event',
  };
  const known: readonly Named[] = [freeze, post];
  for (const said of [
    'when is code freeze',
    'is code freeze over?',
    'how long until code freeze',
  ]) {
    const found = understand(said, known).mentioned;
    expect(found.found === 'one' ? found.deadline.name : found.found).toBe('Code freeze');
  }
  expect(
    understand('when is brace yourself, code freeze is coming', known).mentioned,
  ).toMatchObject({
    found: 'one',
    deadline: { name: post.name },
  });
});

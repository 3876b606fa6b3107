import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../adapters/discord/commands.ts';
import {
  INTENTS,
  inviteUrl,
  OPTIONAL_PERMISSIONS,
  PERMISSIONS,
} from '../../adapters/discord/invite.ts';
import { MANIFEST, OPTIONAL_SCOPES, SCOPES } from '../../adapters/slack/manifest.ts';
import type { Deadline, FreezeKind } from '../../src/domain/cycle/deadline.ts';
import { ladderOf, type Rung } from '../../src/domain/notices/ladder.ts';
import { CHANGING_TOPICS, READING_TOPICS } from '../../src/language/intent.ts';
import * as sample from '../domain/sample-cycle.ts';

/** The README's lists are those of the program, and complete. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const readme = textOf('README.md');

/** The rows of the table whose first heading is this, each as its cells. */
function tableOf(heading: string): string[][] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const code = (text: string) => `\`${text}\``;

describe('settings', () => {
  const known = [...textOf('src/config.ts').matchAll(/^ {2}([A-Z_]+): unsetWhenEmpty/gm)].map(
    ([, name = '']) => name,
  );

  it('are in the README, all of them and no others', () => {
    expect(known.length).toBeGreaterThan(5);
    const listed = tableOf('setting').map(([name = '']) => name);
    expect(listed.toSorted()).toEqual(known.map(code).toSorted());
  });

  it('are in .env.example, all of them and no others, each with what it must or can', () => {
    const example = textOf('.env.example');
    const listed = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name = '']) => name);
    expect(listed.toSorted()).toEqual(known.toSorted());
    for (const paragraph of example.split('\n\n').filter((one) => /^[A-Z_]+=$/m.test(one))) {
      expect(paragraph).toMatch(/^# (MUST|CAN)\b/m);
    }
  });
});

describe('Slack', () => {
  it('is given the very manifest that relbot is tested with', () => {
    const [, block = ''] = /```yaml\n( *display_information:[^]*?)```/.exec(readme) ?? [];
    expect(parse(block)).toEqual(MANIFEST);
  });

  it('grants scopes of which each has its reason', () => {
    const rows = SCOPES.map(({ scope, why, without }) => [code(scope), why, without]);
    const table = tableOf('scope');
    expect(table.slice(0, rows.length)).toEqual(rows);
    expect(SCOPES.map(({ scope }) => scope).toSorted()).toEqual(
      [...MANIFEST.oauth_config.scopes.bot].toSorted(),
    );
    expect(table.slice(rows.length).map(([scope, gives]) => [scope, gives])).toEqual(
      OPTIONAL_SCOPES.map(({ scope, gives }) => [
        `${code(scope)} (optional, not in the manifest)`,
        gives,
      ]),
    );
  });
});

describe('Discord', () => {
  it('is asked for just the permissions that relbot is tested with', () => {
    expect(readme).toContain(inviteUrl('YOUR_APPLICATION_ID'));
    expect(tableOf('permission')).toEqual([
      ...PERMISSIONS.map(({ name, without }) => [name, without]),
      ...OPTIONAL_PERMISSIONS.map(({ name, without }) => [
        `${name} (optional, not in the link; grant it in the one channel)`,
        without,
      ]),
    ]);
  });

  it('is listened to with intents of which each has its reason', () => {
    expect(tableOf('intent')).toEqual(INTENTS.map(({ name, why }) => [name, why]));
  });
});

it('every slash command is named', () => {
  const names = [
    ...MANIFEST.features.slash_commands.map(({ command }) => command),
    ...COMMANDS.map(({ name }) => `/${name}`),
  ];
  for (const name of names) expect(readme).toContain(`${code(name).slice(0, -1)} `);
});

it('every topic of ask --json is named', () => {
  const [line = ''] = /^Topics: .*$/m.exec(readme) ?? [];
  const named = [...line.matchAll(/`(\w+)`/g)].map(([, topic]) => topic);
  expect(named).toEqual([...READING_TOPICS, ...CHANGING_TOPICS]);
});

describe('the ladder', () => {
  const freeze = (kind: FreezeKind): Deadline => ({ ...sample.featureFreeze, freeze: kind });
  const other = (kind: 'milestone' | 'candidate' | 'release' | 'event'): Deadline => ({
    ...sample.release,
    kind,
  });
  const owned = (deadline: Deadline): Deadline => ({ ...deadline, owner: 'Nova' });

  it.each<[row: string, deadlines: Deadline[]]>([
    ['feature freeze, code freeze', [freeze('feature'), freeze('code')]],
    ['string freeze, docs freeze', [freeze('string'), freeze('docs')]],
    [
      'any other freeze',
      (['dependency', 'library', 'membership', 'specification', 'proposal', 'other'] as const).map(
        freeze,
      ),
    ],
    ['milestone, release candidate', [other('milestone'), other('candidate')]],
    ['release', [other('release')]],
    ['event', [other('event')]],
    ['one team’s freeze (`owner`)', [owned(freeze('feature')), owned(freeze('docs'))]],
    ['one team’s other dates', (['milestone', 'event'] as const).map(other).map(owned)],
  ])('of %s is the one that is shown', (row, deadlines) => {
    const shown = tableOf('deadline').find(([first]) => first === row)?.[1];
    for (const deadline of deadlines) expect(inWords(ladderOf(deadline))).toBe(shown);
  });
});

function inWords(rungs: readonly Rung[]): string {
  const days = (sign: number) =>
    rungs
      .filter(
        ({ flavour, offsetDays }) => flavour === 'countdown' && Math.sign(offsetDays) === sign,
      )
      .map(({ offsetDays }) => Math.abs(offsetDays));
  const counted = (list: number[], when: string) =>
    list.length === 0 ? [] : [`${list.join(', ')} day${list.join() === '1' ? '' : 's'} ${when}`];
  const said = (flavour: Rung['flavour'], words: string) =>
    rungs.some((rung) => rung.flavour === flavour) ? [words] : [];
  const parts = [
    ...counted(days(-1), 'before'),
    ...(days(0).length > 0 ? ['on the day'] : []),
    ...said('begins', 'when it begins'),
    ...counted(days(1), 'after'),
    ...said('ends', 'when it ends'),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' · ');
}

import { expect, test } from 'vitest';
import { teamNamed } from '../../src/language/asked/team.ts';

const teams = ['Nova', 'Oslo', 'Docs', 'Release tools'];

test.each([
  ['can I land a feature in Oslo', null, 'Oslo'],
  ['can oslo land a feature?', null, 'Oslo'],
  ['may the Nova team merge this', null, 'Nova'],
  ['is it too late to get this into release tools', null, 'Release tools'],
  ['can I land a feature during oslo feature freeze', 'Oslo', 'Oslo'],
  ['can I land a feature during oslo feature freeze', null, null],
  ['can I land a docs fix', null, null],
  ['can I land a feature', 'Oslo', null],
])('%s (freeze of %s): %s', (text, owner, team) => {
  expect(teamNamed(text, teams, owner)).toBe(team);
});

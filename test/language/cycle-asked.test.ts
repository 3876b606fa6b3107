import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { templateNames } from '../../src/formats/templates/templates.ts';
import { cycleAsked } from '../../src/language/asked/cycle-asked.ts';
import { orderOf } from '../../src/language/orders/order.ts';
import { understand } from '../../src/language/understand.ts';

/** What sentences that ask for a new cycle say of it. */

const now = instant(Date.parse('2026-10-01T09:00Z'));
const templates = [...templateNames(), 'ours'];
const asked = (text: string) => cycleAsked(text, templates, { now, zone: UTC });

describe.each<[text: string, name: string | null, template: string | null, release: string | null]>(
  [
    ['plan 2027.2 with the 6-weeks template, release on 1 July', '2027.2', '6-weeks', '2027-07-01'],
    [
      'plan 5.3 Ibis with the six week one, release on 1 July 2027',
      '5.3 Ibis',
      '6-weeks',
      '2027-07-01',
    ],
    ['new release 5.3 on 2027-07-01', '5.3', null, '2027-07-01'],
    ['start a new cycle', null, null, null],
    ["let's start 2027.2 with the ubuntu lts template", '2027.2', 'ubuntu-lts', null],
    ['plan 5.3 Kubernetes style, release in six weeks', '5.3', 'kubernetes-15', '2026-11-12'],
    ['new cycle v1.38 with k8s for 2 December 2026', 'v1.38', 'kubernetes-15', '2026-12-02'],
    ['plan 155.0 with firefox 4 weeks, on 4 May 2027', '155.0', 'firefox-4', '2027-05-04'],
    ['plan a cycle called Heron for 1 July 2027', 'Heron', null, '2027-07-01'],
    ['can you plan a cycle called “Red Heron”?', 'Red Heron', null, null],
    ['create cycle 2027.1 Ibis', '2027.1 Ibis', null, null],
    ['plan 5.3 with ours on 1.7.2027', '5.3', 'ours', '2027-07-01'],
    ['plan 5.3 quarterly for 2027-07-01', '5.3', '3-months', '2027-07-01'],
  ],
)('“%s”', (text, name, template, release) => {
  it('is read', () => {
    const said = asked(text);
    expect(said.name).toBe(name);
    expect(said.template.found === 'one' ? said.template.name : null).toBe(template);
    expect(said.release?.found === 'date' ? said.release.date : null).toBe(release);
  });

  it('asks for a cycle now', () => {
    expect(understand(text, [])).toMatchObject({ topic: 'create_cycle', acts: true });
  });
});

it('finds more than one template, or none of that name', () => {
  expect(asked('plan 5.3 from openstack').template).toEqual({
    found: 'several',
    names: ['openstack-24', 'openstack-26'],
  });
  // The day of the month is no number of a template.
  expect(asked('plan 155.0 with firefox on 4 July 2027').template).toEqual({
    found: 'several',
    names: ['firefox-2', 'firefox-4'],
  });
  expect(asked('plan 5.3 with the heron template').template).toEqual({
    found: 'none',
    asked: 'heron',
  });
});

it('is quick with the longest text, whatever is in it', () => {
  for (const text of ['plan cycle called '.repeat(200), '1.1'.repeat(1000), '"'.repeat(3000)]) {
    const began = performance.now();
    asked(text);
    expect(performance.now() - began).toBeLessThan(500);
  }
});

it.each([
  ['how do I plan a cycle?', { order: 'how-to-plan' }],
  ['how can we create a new release cycle', { order: 'how-to-plan' }],
  ['which templates do you have?', { order: 'templates' }],
  [
    'our countries are Germany and Portugal',
    { order: 'countries', countries: 'Germany and Portugal' },
  ],
  ['holidays of DE, PT', { order: 'countries', countries: 'DE, PT' }],
  ['our countries?', { order: 'countries', countries: null }],
  ['holidays of DE?', null],
  ['how do I plan my week?', null],
  ['Germany has a holiday', null],
])('the order “%s”', (text, order) => {
  expect(orderOf(text)).toEqual(order);
});

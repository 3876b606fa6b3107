import { describe, expect, it } from 'vitest';
import { readKubernetesExceptions } from '../../src/formats/kubernetes/kubernetes-exceptions.ts';
import { areThere, realFiles } from './schedules.ts';

const FILE = `# Exception requests in v1.40

enhancementFreeze:
- name: "Faster widgets"
  issue: 4711
  date_requested: 2027-02-12
  date_reviewed: 2027-02-14
  thread: "https://groups.google.com/g/kubernetes-sig-widgets/c/abc"
  pull_requests:
    - "https://github.com/kubernetes/enhancements/pull/4712"
  status: "Approved"

codeFreeze:
- name: "Rounder wheels"
  issue: 4800
  date_requested: 2027-03-20
  date_reviewed: 2027-03-21
  thread: https://groups.google.com/g/kubernetes-sig-release/c/def
  pull_requests:
    - https://github.com/kubernetes/kubernetes/pull/4801
  status: rejected (too late)
- name: "Square wheels"
  issue: 4801
  date_requested: 2027-03-22
  date_reviewed:
  status: ""

docsFreeze:
`;

const read = (text: string, name = 'exceptions.yaml', cycle: string | null = null) =>
  readKubernetesExceptions({ name, text }, cycle);

describe('Kubernetes’ exceptions.yaml', () => {
  it('is read as requests with freeze, days and outcome', () => {
    const { requests, warnings } = read(FILE);
    expect(warnings).toEqual([]);
    expect(requests).toHaveLength(3);
    expect(requests[0]).toEqual({
      cycleKey: 'v1.40',
      freeze: 'Enhancement Freeze',
      title: 'Faster widgets',
      link: 'https://github.com/kubernetes/enhancements/issues/4711',
      thread: 'https://groups.google.com/g/kubernetes-sig-widgets/c/abc',
      team: 'sig-widgets',
      changes: ['https://github.com/kubernetes/enhancements/pull/4712'],
      askedOn: '2027-02-12',
      decidedOn: '2027-02-14',
      outcome: 'granted',
      said: 'Approved',
      source: 'exceptions.yaml',
      line: 4,
    });
    expect(requests.slice(1)).toMatchObject([
      { freeze: 'Code Freeze', outcome: 'refused', team: null, line: 14 },
      { freeze: 'Code Freeze', outcome: 'waiting', decidedOn: null, said: '', changes: [] },
    ]);
  });

  it('may be one list, as older ones are', () => {
    const list = FILE.slice(FILE.indexOf('- name: "Rounder'), FILE.indexOf('- name: "Square'));
    expect(read(`# requested in 1.12\n${list}`).requests).toMatchObject([
      { cycleKey: 'v1.12', freeze: 'Freeze (not named)', title: 'Rounder wheels' },
    ]);
  });

  it('takes its release from --cycle, from its folder, from its comment, in this order', () => {
    const keyOf = (name: string, cycle: string | null) =>
      read(FILE, name, cycle).requests[0]?.cycleKey;
    expect(keyOf('releases/release-1.39/exceptions.yaml', '1.38')).toBe('v1.38');
    expect(keyOf('releases/release-1.39/exceptions.yaml', null)).toBe('v1.39');
    expect(keyOf('exceptions.yaml', null)).toBe('v1.40');
  });

  it('says where a decision is older than its request', () => {
    const { requests, warnings } = read(FILE.replace('2027-02-14', '2026-02-14'));
    expect(requests[0]?.decidedOn).toBe('2026-02-14');
    expect(warnings).toEqual([
      'exceptions.yaml, line 4: “Faster widgets” was decided on 2026-02-14, before it was asked for on 2027-02-12: its time to decide is left out.',
    ]);
  });

  it.each<[string, string, string]>([
    [
      '2027-03-20',
      '20 March',
      'exceptions.yaml, line 16: “20 March” is no day: write it as 2026-02-18.',
    ],
    [
      'rejected (too late)',
      'perhaps',
      'exceptions.yaml, line 21: “perhaps” says nothing that relbot knows: write approved, denied, withdrawn, reverted or pending.',
    ],
    [
      'date_requested: 2027-03-20',
      'date_asked: 2027-03-20',
      'exceptions.yaml, line 14: “date_requested” is missing: add it.',
    ],
    [
      '# Exception requests in v1.40',
      '#',
      'exceptions.yaml: it does not say which release it is of',
    ],
  ])('refuses “%s” written as “%s”, with its line', (before, after, sentence) => {
    expect(() => read(FILE.replace(before, after))).toThrow(sentence);
  });

  it.skipIf(!areThere)('counts the recorded requests as their files have them', () => {
    const files = realFiles().filter(({ name }) => name.endsWith('exceptions.yaml'));
    expect(files.length).toBeGreaterThan(0);
    for (const { name, text } of files) {
      const { requests } = read(text, name);
      // Counted with nothing of the reader's: the lines themselves.
      const lines = (form: RegExp) => text.match(form)?.length ?? 0;
      const became = (outcome: string) =>
        requests.filter((request) => request.outcome === outcome).length;
      expect([name, requests.length]).toEqual([name, lines(/^ *- name:/gm)]);
      expect([name, became('granted')]).toEqual([name, lines(/^ *status: *"?approved/gim)]);
      expect([name, became('refused')]).toEqual([
        name,
        lines(/^ *status: *"?(?:denied|reject)/gim),
      ]);
      expect([name, became('withdrawn')]).toEqual([name, lines(/^ *status: *"?removed/gim)]);
    }
    const all = files.flatMap(({ name, text }) => read(text, name).requests);
    const days = all.filter(({ askedOn, decidedOn }) => decidedOn === null || decidedOn < askedOn);
    expect(days).toHaveLength(1);
  });
});

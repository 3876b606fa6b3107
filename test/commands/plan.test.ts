import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/commands/import.ts';
import { listTemplates, planCycle, showTemplate } from '../../src/commands/plan.ts';
import { wallDate } from '../../src/domain/time/wall.ts';
import { zoneOf } from '../../src/domain/time/zone.ts';
import { filesBeside, NO_FILES } from '../../src/formats/files/own-files.ts';
import { templateFile, templateNames } from '../../src/formats/templates/templates.ts';
import { tempFolder } from '../support/temp-store.ts';

/** What a command printed, and a folder with a database of its own. */
function terminal() {
  const folder = tempFolder();
  const out: string[] = [];
  const remarks: string[] = [];
  const printer = {
    out: (line: string) => out.push(line),
    remark: (line: string) => remarks.push(line),
  };
  const databaseUrl = path.join(folder, 'relbot.db');
  const inFolder = (name: string) => path.join(folder, name);
  return { out, remarks, printer, databaseUrl, inFolder };
}

type Terminal = ReturnType<typeof terminal>;

/** An import without options. */
function importInto({ databaseUrl }: Terminal) {
  return {
    databaseUrl,
    project: undefined,
    cycle: undefined,
    consent: { consent: 'given' },
  } as const;
}

async function plan(
  { databaseUrl, printer }: Terminal,
  template: string,
  more: {
    release?: string;
    name?: string;
    project?: string | undefined;
    zone?: string;
    countries?: readonly string[];
    file?: string;
  } = {},
): Promise<void> {
  const { release = '2027-03-31', name = '5.2 Heron', project, zone, file, countries } = more;
  await planCycle(
    { name: file === undefined ? template : undefined, file },
    {
      databaseUrl,
      release: wallDate(release),
      name,
      project,
      zone: zone === undefined ? undefined : zoneOf(zone),
      countries,
    },
    printer,
  );
}

describe('relbot plan', () => {
  it('prints a cycle that can be imported, and stores nothing itself', async () => {
    const here = terminal();
    await plan(here, 'openstack-26', { project: 'Example App', zone: 'Europe/Berlin' });
    const file = here.inFolder('heron.yaml');
    writeFileSync(file, here.out.join('\n'));
    const imported = terminal();
    await importFiles([file], importInto(here), imported.printer);
    expect(imported.out).toEqual(['Example App 5.2 Heron: 16 deadlines and 4 stages are in.']);
  });

  it('marks what falls on a weekend, beside the date and in a remark', async () => {
    const here = terminal();
    await plan(here, '6-weeks', { project: 'Example App', release: '2027-04-01' });
    const [text = ''] = here.out;
    expect(text).toMatch(/name: RC1\n {4}date: Sat 2027-03-27 # a Saturday\n/);
    expect(text.match(/# a /g)).toHaveLength(1);
    expect(here.remarks).toEqual([
      '5.2 Heron: 7 deadlines, 1 of them on a weekend.',
      'Nothing is stored yet. Look it over, then: npx relbot import FILE.',
    ]);
  });

  it('marks holidays of the project’s countries beside weekends', async () => {
    const here = terminal();
    const countries = ['DE', 'PT'];
    await plan(here, '6-weeks', { project: 'Example App', release: '2027-04-02', countries });
    const [text = ''] = here.out;
    expect(text).toContain('  countries: [DE, PT]\n');
    expect(text).toMatch(/name: Code freeze\n {4}date: Fri 2027-03-26 # Good Friday in DE, PT\n/);
    expect(text).toMatch(/name: RC1\n {4}date: Sun 2027-03-28 # a Sunday, Easter Sunday in PT\n/);
    expect(here.remarks[0]).toBe('5.2 Heron: 7 deadlines, 1 of them on a weekend, 2 on a holiday.');

    const file = here.inFolder('heron.yaml');
    writeFileSync(file, text);
    await importFiles([file], importInto(here), here.printer);
    expect(here.remarks.at(-1)).toMatch(
      /^look: .*heron\.yaml, line \d+: “Code freeze” \(Friday 26 March 2027\) is on a holiday in 2 of the project’s 2 countries: Good Friday in DE, PT; see/,
    );
    // The countries are the project's: the next cycle has them, too, and a file that says none takes none away.
    const next = { ...terminal(), databaseUrl: here.databaseUrl };
    await plan(next, '6-weeks', { name: '5.3 Ibis', release: '2027-12-25' });
    expect(next.out[0]).toContain('# a Saturday, Christmas Day in DE, PT');
    writeFileSync(file, text.replace('  countries: [DE, PT]\n', ''));
    await importFiles([file], importInto(here), here.printer);
    expect(here.out.at(-1)).toMatch(/nothing has changed/);
  });

  it('knows a template and a calendar that lie beside the database', async () => {
    const here = terminal();
    for (const folder of ['templates', 'holidays']) mkdirSync(here.inFolder(folder));
    const ours = (templateFile('6-weeks')?.text ?? '').replace('R-7 days', 'R-8 days');
    writeFileSync(here.inFolder('templates/ours.yaml'), ours);
    writeFileSync(here.inFolder('templates/broken.yaml'), 'template: {about: x}\n');
    writeFileSync(
      here.inFolder('holidays/acme.ics'),
      'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20270331\nSUMMARY:Founders’ day\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    await plan(here, 'ours', { project: 'Example App', countries: ['acme.ics', 'gone.ics'] });
    expect(here.out[0]).toContain('date: Wed 2027-03-31 # Founders’ day in acme\n');
    expect(here.out[0]).toContain('date: Tue 2027-03-23\n');
    expect(here.remarks[0]).toBe(
      'gone.ics is not there, so its holidays are not known: put it in holidays/.',
    );
    const listed = { ...terminal(), databaseUrl: here.databaseUrl };
    listTemplates(filesBeside(here.databaseUrl), listed.printer);
    expect(listed.out.some((line) => line.startsWith('ours '))).toBe(true);
    expect(listed.remarks).toEqual([expect.stringMatching(/^templates\/broken\.yaml, line 1: /)]);
  });

  it('says when the release is on an unusual day', async () => {
    const here = terminal();
    await plan(here, 'openstack-26', { project: 'Example App', release: '2027-04-04' });
    expect(here.out[0]).toContain('date: Sun 2027-04-04 # a Sunday');
    expect(here.remarks[1]).toBe(
      'Sunday is not this template’s usual release day: look twice at the dates of the last week.',
    );
  });

  it('calls the cycle also by its number and its codename', async () => {
    const aliasesOf = async (name: string) => {
      const here = terminal();
      await plan(here, '6-weeks', { project: 'Example', name });
      return /aliases: (.*)/.exec(here.out[0] ?? '')?.[1];
    };
    expect(await aliasesOf('5.2 Heron')).toBe('["5.2", Heron]');
    expect(await aliasesOf('Example 7')).toBe('["7"]');
    expect(await aliasesOf('Heron')).toBeUndefined();
    expect(await aliasesOf('the next one')).toBeUndefined();
  });

  it('takes over the project that is there, with its zone', async () => {
    const here = terminal();
    await plan(here, '6-weeks', { project: 'Example App', zone: 'Europe/Berlin' });
    const file = here.inFolder('heron.yaml');
    writeFileSync(file, here.out[0] ?? '');
    await importFiles([file], importInto(here), here.printer);
    const next = { ...terminal(), databaseUrl: here.databaseUrl };
    await plan(next, '6-weeks', { name: '5.3 Ibis', release: '2027-06-30' });
    expect(next.out[0]).toContain('project:\n  name: Example App\n  zone: Europe/Berlin\n');
  });

  it('asks for the project’s name where none is known', async () => {
    await expect(plan(terminal(), '6-weeks')).rejects.toThrow('give its name, as in --project');
  });

  it('refuses names of which no key can be made', async () => {
    await expect(plan(terminal(), '6-weeks', { project: '!!!' })).rejects.toThrow(
      '--project “!!!” has neither letters nor digits',
    );
  });

  it('names the nearest template', async () => {
    await expect(plan(terminal(), 'openstack-62', { project: 'x' })).rejects.toThrow(
      'There is no template “openstack-62” (did you mean “openstack-26”?).',
    );
    await expect(plan(terminal(), '../sample-cycle', { project: 'x' })).rejects.toThrow(
      'There is no template',
    );
  });

  it('plans from a changed copy of a template', async () => {
    const here = terminal();
    showTemplate({ name: '6-weeks', file: undefined }, NO_FILES, here.printer);
    expect(here.out[0]).toBe(templateFile('6-weeks')?.text.trimEnd());
    const file = here.inFolder('ours.yaml');
    writeFileSync(file, (here.out[0] ?? '').replace('R-7 days', 'R-1 Tue'));
    await plan(here, '', { file, project: 'Example App' });
    expect(here.out[1]).toMatch(/name: Code freeze\n {4}date: Tue 2027-03-23\n/);
    writeFileSync(file, readFileSync(file, 'utf8').replace('R-1 Tue', 'R-1'));
    await expect(plan(here, '', { file, project: 'x' })).rejects.toThrow(
      /ours\.yaml, line \d+: “R-1” is no day of a template/,
    );
    await expect(plan(here, '', { file: here.inFolder('none.yaml') })).rejects.toThrow(
      'cannot be read: is the path right?',
    );
  });

  it('lists every template on a line of its own', () => {
    const here = terminal();
    listTemplates(NO_FILES, here.printer);
    expect(here.out.map((line) => line.split(' ')[0])).toEqual(templateNames());
    for (const line of here.out) expect(line).toMatch(/^\S+ +\d+ weeks +\S/);
  });
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askQuestions } from '../../src/commands/ask.ts';
import { importFiles } from '../../src/commands/import.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { tempFolder } from '../support/temp-store.ts';

const SCHEDULE = `
project: {name: Example App}
cycle: {name: 5.2 Heron}
deadlines:
  - {name: Feature freeze, date: 2099-03-05}
  - {name: RC1, date: 2099-03-12}
  - {name: Final release, date: 2099-04-02}
`;
const QUIET = { out: () => undefined, remark: () => undefined };

/** A cycle of which RC1 was moved by a second import. */
async function moved(): Promise<string> {
  const folder = tempFolder();
  const file = path.join(folder, 'heron.yaml');
  const databaseUrl = path.join(folder, 'relbot.db');
  for (const text of [SCHEDULE, SCHEDULE.replace('2099-03-12', '2099-03-19')]) {
    writeFileSync(file, text);
    await importFiles([file], { databaseUrl, consent: { consent: 'given' } }, QUIET);
  }
  return databaseUrl;
}

async function asked(databaseUrl: string, questions: readonly string[], json = false) {
  const out: string[] = [];
  async function* lines() {
    yield* questions;
  }
  const at = instant(Date.parse('2099-03-01T12:00Z'));
  await askQuestions(
    lines(),
    { databaseUrl, at, json, publicUrl: null },
    { ...QUIET, out: (line) => void out.push(line) },
  );
  return out;
}

describe('what only reads is answered from what is stored, as in chat', () => {
  it.each([
    [
      'slip history',
      /^One date of 5\.2 Heron has moved, once in all\.\nRC1 has moved once, 7 days later/,
    ],
    ['why was rc1 moved?', /^RC1 has moved once, 7 days later\.\n.*Last moved by an import/s],
    ['has rc1 moved?', /^RC1 has moved once, 7 days later\./],
    ['how often did feature freeze move', /^Feature freeze has not moved since it was planned\./],
    ['what does feature freeze forbid?', /^Feature freeze: no new features/],
    ['what does rc1 forbid?', /^RC1 is no freeze, so it forbids nothing\./],
    ['who is the release manager?', /manager/],
    ['what exceptions are open', /^No request so far\./],
    ['#12?', /^I know no request #12\./],
    ['approve #8', /^Say “approve #8” or “deny #9: the reason” in a channel/],
    ['add docs freeze on 10 March', /^A release manager says it in a channel/],
    ['what reminders do I have', /^Say “remind me the day before string freeze”/],
  ])('%s', async (question, answer) => {
    const [said] = await asked(await moved(), [question]);
    expect(said).toMatch(answer);
  });

  it.each(['undo', 'move rc1 to 26 March', 'sign off the feature freeze', 'I’m away until Monday'])(
    '%s changes nothing from there',
    async (order) => {
      const [said] = await asked(await moved(), [order]);
      expect(said).toMatch(/^I change nothing from here: say that to me in a channel\./);
    },
  );

  it('keeps its fields, and goes on after what cannot be answered', async () => {
    const lines = await asked(await moved(), ['what does rc1 forbid?', 'slip history'], true);
    const answers = lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['text', 'intent', 'acts', 'deadline', 'also', 'answer']);
    }
    expect(answers.map(({ acts }) => acts)).toEqual([false, false]);
    expect(answers[1]?.['answer']).toMatch(/^One date of 5\.2 Heron has moved/);
  });

  it('has no history of the sample', async () => {
    const [said] = await asked(path.join(tempFolder(), 'none.db'), ['slip history']);
    expect(said).toMatch(/^No date of .* has moved since it was planned\./);
  });
});

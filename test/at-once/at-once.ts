import { inspect } from 'node:util';
import { NO_EXTRA } from '../../src/domain/exceptions/asking/extra-answers.ts';
import type { App } from '../../src/app/app.ts';
import { subjectCard } from '../../src/app/delivery/subject-card.ts';
import type { Exception } from '../../src/domain/exceptions/exception.ts';
import type { SeenMessage, World } from '../fakes/world.ts';
import { CHANNEL, meet, type Parties, type PartiesOptions } from './parties.ts';

/** Two managers decide on the same request at the same instant, one on Slack and one on Discord: round after round. */
export interface AtOnceOptions extends PartiesOptions {
  readonly rounds: number;
  /** Told after every hundred rounds. */
  readonly say: (line: string) => void;
}

export interface AtOnceOutcome {
  readonly rounds: number;
  /** Whose decision it was: where one side always came first, nothing would have been at once. */
  readonly first: Readonly<Record<'slack' | 'discord', number>>;
  readonly decided: Readonly<Record<'approved' | 'denied', number>>;
  /** Rounds that were begun and played again, with what threw: the platform or the machine did not hold out. */
  readonly disturbed: readonly string[];
  /** What was not as promised, with its round. */
  readonly findings: readonly string[];
}

type Verdict = 'approve' | 'deny';

/** What the one on Slack says, and the one on Discord. */
const PAIRS: readonly (readonly [Verdict, Verdict])[] = [
  ['approve', 'approve'],
  ['approve', 'deny'],
  ['deny', 'approve'],
  ['deny', 'deny'],
];

export async function atOnce({ rounds, say, ...parts }: AtOnceOptions): Promise<AtOnceOutcome> {
  const parties = await meet(parts);
  const first = { slack: 0, discord: 0 };
  const decided = { approved: 0, denied: 0 };
  const findings: string[] = [];
  const disturbed: string[] = [];
  try {
    for (let round = 0; round < rounds; ) {
      const played = await playRound(parties, round).catch(inWords);
      if (typeof played === 'string') {
        // The machine was too busy for the platform itself: nobody has seen what came of it, so it is played again.
        disturbed.push(`round ${round + 1}: ${played}`);
        if (disturbed.length > 3 + rounds / 20) throw new Error(`Disturbed too often: ${played}`);
        continue;
      }
      round += 1;
      const { standing, wrong } = played;
      findings.push(...wrong.map((what) => `round ${round}: ${what}`));
      if (standing.state === 'approved' || standing.state === 'denied') {
        decided[standing.state] += 1;
        first[standing.by.name === 'mara' ? 'slack' : 'discord'] += 1;
      }
      if (round % 100 === 0) say(`${round} rounds, ${findings.length} findings`);
      if (round % 20 === 0) clearAway(parties);
    }
    findings.push(...parties.slack.violations, ...parties.discord.violations);
  } finally {
    await parties.close();
  }
  return { rounds, first, decided, disturbed, findings };
}

/** With what it was caused by, and where. */
const inWords = (error: unknown) => inspect(error, { depth: 3 });

async function playRound(
  parties: Parties,
  round: number,
): Promise<{ standing: Exception['standing']; wrong: string[] }> {
  const { slack, discord } = parties;
  const filed = await file(parties);
  await parties.settle();
  const sides = [
    { world: slack, user: 'mara', says: pairOf(round)[0], told: slack.privately('mara').length },
    {
      world: discord,
      user: 'otto',
      says: pairOf(round)[1],
      told: discord.privately('otto').length,
    },
  ];
  const acts: (() => Promise<unknown>)[] = [];
  for (const { world, user, says } of sides) acts.push(await ready(world, user, filed, says));
  // Now the one is let go first, now the other.
  if (round % 8 >= 4) acts.reverse();
  await Promise.all(acts.map((act) => act()));
  await Promise.all(
    sides.map(({ world }) =>
      world.until(() => isDecided(world, filed), `#${filed.number} decided`),
    ),
  ).catch(() => undefined);
  await parties.settle();
  return await judge(parties, filed, sides);
}

const pairOf = (round: number) => PAIRS[round % PAIRS.length] ?? (['approve', 'approve'] as const);

/** A request, with its card on both platforms. */
async function file({ apps, slack, discord }: Parties): Promise<Exception> {
  const [app] = apps;
  if (app === undefined) throw new Error('No relbot runs.');
  const now = app.clock.now();
  const worlds: readonly World[] = [slack, discord];
  return await app.store.transact(async (tx) => {
    const project = await tx.projects.first();
    if (project === null) throw new Error('Nothing has been imported.');
    const [cycle] = await tx.cycles.list(project.id);
    const freeze = cycle?.deadlines.find(({ kind }) => kind === 'freeze');
    if (cycle === undefined || freeze === undefined) throw new Error('There is no freeze.');
    const exception = await tx.exceptions.file({
      projectId: project.id,
      cycleId: cycle.id,
      freezeId: freeze.id,
      requester: await tx.people.meet(slack.account('ana'), 'ana', null),
      askedAt: now,
      answers: ANSWERS,
    });
    const subject = { kind: 'exception', id: exception.id } as const;
    for (const world of worlds) {
      const spot = { platform: world.platform, place: world.placeOf(CHANNEL) };
      const card = await subjectCard({ app, tx, now }, subject, { spot, user: null });
      await tx.outbox.add({ kind: 'post', spot, card, subject }, app.names.postKey(), now);
    }
    return exception;
  });
}

const ANSWERS = {
  what: 'Quota fix',
  link: 'https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  riskReason: 'One line, with a test.',
  doneBy: 'Friday',
  kind: null,
  extra: NO_EXTRA,
} as const;

/** All that comes before the one word: for a no the dialog, filled in. */
async function ready(
  world: World,
  user: string,
  filed: Exception,
  says: Verdict,
): Promise<() => Promise<unknown>> {
  const card = await world.until(() => cardOn(world, filed), `request #${filed.number}`);
  if (says === 'approve') return () => world.clicks(user, card, 'Approve');
  await world.clicks(user, card, 'Deny…');
  await world.until(() => world.formOf(user), 'the dialog');
  return () => world.submits(user, { reason: 'It is too late for this one.' });
}

function cardOn(world: World, { number }: Exception): SeenMessage | undefined {
  const words = new RegExp(`request #${number}\\b`);
  return world.messages(CHANNEL).findLast(({ by, text }) => by === 'relbot' && words.test(text));
}

const isDecided = (world: World, filed: Exception) =>
  /(?:Approved|Denied) by/.test(cardOn(world, filed)?.text ?? '');

interface Side {
  readonly world: World;
  readonly user: string;
  readonly says: Verdict;
  /** How much they had been told before. */
  readonly told: number;
}

/** One decision, one vote, both cards with it, and whoever came second was told by whom and when. */
async function judge(
  { apps }: Parties,
  { id, number }: Exception,
  sides: readonly Side[],
): Promise<{ standing: Exception['standing']; wrong: string[] }> {
  const wrong: string[] = [];
  const read = storeOf(apps);
  const exception = await read.exceptions.byId(id);
  if (exception === null) throw new Error(`Request #${number} is gone.`);
  const { standing } = exception;
  if (standing.state !== 'approved' && standing.state !== 'denied') {
    return { standing, wrong: [`it is ${standing.state}`] };
  }
  const votes = await read.votes.of(id);
  const entries = await read.audit.list();
  const deeds = entries.filter(
    ({ subject, subjectId }) => subject === 'exception' && subjectId === id,
  );
  if (votes.length !== 1) wrong.push(`${votes.length} votes were kept`);
  if (deeds.length !== 1) wrong.push(`${deeds.length} decisions were written down`);
  // What the two were told then cannot be the truth.
  if (wrong.length > 0) return { standing, wrong };
  const winner = standing.by.name;
  const shown = new RegExp(
    `${standing.state === 'approved' ? 'Approved' : 'Denied'} by @?${winner}`,
  );
  const late = new RegExp(`Request #${number} was ${standing.state} by ${winner} already, on `);
  for (const { world, user, says, told } of sides) {
    const card = cardOn(world, exception);
    if (!shown.test(card?.text ?? '')) wrong.push(`the card on ${world.platform} says otherwise`);
    const look = () =>
      world
        .privately(user)
        .slice(told)
        .map(({ text }) => text);
    if (user !== winner) {
      const heard = await world
        .until(() => look().some((text) => late.test(text)), 'x')
        .catch(() => false);
      if (!heard) wrong.push(`${user} was not told that it is decided: ${look().join(' | ')}`);
      continue;
    }
    if (look().some((text) => /Nothing has changed/.test(text))) {
      wrong.push(`${user}, whose decision it was, was told that it was somebody else’s`);
    }
    if (says === 'deny') {
      const heard = await world
        .until(() => look().some((text) => text.includes('The request is denied')), 'x')
        .catch(() => false);
      if (!heard) wrong.push(`${user} was not told that it is denied`);
    }
  }
  return { standing, wrong };
}

function storeOf([app]: readonly App[]): App['store']['read'] {
  if (app === undefined) throw new Error('No relbot runs.');
  return app.store.read;
}

/** Else each look would read all that was ever said. */
function clearAway({ slack, discord }: Parties): void {
  slack.workspace.messages.length = 0;
  discord.state.messages.length = 0;
}

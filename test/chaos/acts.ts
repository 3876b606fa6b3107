import { NO_EXTRA } from '../../src/domain/exceptions/asking/extra-answers.ts';
import { editCopies } from '../../src/app/delivery/edit-copies.ts';
import { randomNames } from '../../src/app/names.ts';
import { subjectCard } from '../../src/app/delivery/subject-card.ts';
import type { Managers } from '../../src/app/people/managers.ts';
import { plain, text } from '../../src/cards/card.ts';
import type { Exception, ExceptionState } from '../../src/domain/exceptions/exception.ts';
import { brand, type ExceptionId } from '../../src/domain/ids.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { Repositories } from '../../src/store/store.ts';
import type { World } from '../fakes/world.ts';
import type { Chance } from './random.ts';
import { PEOPLE, REQUESTS } from './town.ts';

/** The acts are written down beside relbot, and decided by nobody's leave. */
const nobody: Managers = { has: () => Promise.resolve(false), all: () => Promise.resolve([]) };

/** What every copy of a request has to show in the end. */
export const SHOWN = {
  open: 'Waiting for a decision',
  'more-info': 'More facts are needed',
  approved: 'Approved',
} as const;

interface Filed {
  readonly id: ExceptionId;
  state: keyof typeof SHOWN;
}

/** What people do meanwhile: requests are filed, asked about and approved, and people are told things alone. */
export class Acts {
  readonly requests = new Map<number, Filed>();
  readonly whispers: { readonly world: World; readonly person: string; readonly words: string }[] =
    [];
  /** How many changes of a card were owed. */
  changes = 0;
  readonly #chance: Chance;
  readonly #worlds: readonly World[];

  constructor(chance: Chance, worlds: readonly World[]) {
    this.#chance = chance;
    this.#worlds = worlds;
  }

  /** Some of them, in one transaction, as the program would write them down. */
  async some(tx: Repositories, now: Instant): Promise<void> {
    for (let each = this.#chance.between(1, 3); each > 0; each -= 1) await this.#whisper(tx, now);
    if (this.#chance.happens(0.4)) await this.#file(tx, now);
    const open = [...this.requests].filter(([, { state }]) => state !== 'approved');
    if (open.length > 0 && this.#chance.happens(0.6)) {
      await this.#change(tx, this.#chance.of(open)[0], now);
    }
  }

  async #whisper(tx: Repositories, now: Instant): Promise<void> {
    const world = this.#chance.of(this.#worlds);
    const person = this.#chance.of(PEOPLE);
    const words = `Word ${this.whispers.length} for you alone.`;
    const place = this.#chance.happens(0.5) ? world.placeOf(REQUESTS) : brand<PlaceRef>('');
    const { platform, user } = world.account(person);
    const card = { tone: 'neutral', summary: words, blocks: [text(plain(words))] } as const;
    await tx.outbox.add(
      { kind: 'whisper', spot: { platform, place }, user, card },
      randomNames.postKey(),
      now,
    );
    this.whispers.push({ world, person, words });
  }

  async #file(tx: Repositories, now: Instant): Promise<void> {
    const { project, cycle, freeze } = await ground(tx);
    const requester = await tx.people.meet(this.#account(), 'ana', null);
    const exception = await tx.exceptions.file({
      projectId: project.id,
      cycleId: cycle.id,
      freezeId: freeze.id,
      requester,
      askedAt: now,
      answers: {
        what: 'Land the new index',
        link: 'https://example.org/1',
        harm: 'Searches stay slow.',
        risk: 'low',
        riskReason: 'it is behind a flag.',
        doneBy: 'Friday',
        kind: null,
        extra: NO_EXTRA,
      },
    });
    const subject = { kind: 'exception', id: exception.id } as const;
    for (const { spot } of await tx.places.takingRequests(project.id)) {
      const card = await subjectCard({ app: { managers: nobody }, tx, now }, subject, {
        spot,
        user: null,
      });
      await tx.outbox.add({ kind: 'post', spot, card, subject }, randomNames.postKey(), now);
    }
    this.requests.set(exception.number, { id: exception.id, state: 'open' });
  }

  async #change(tx: Repositories, number: number, now: Instant): Promise<void> {
    const filed = this.requests.get(number);
    const before = filed === undefined ? null : await tx.exceptions.byId(filed.id);
    if (filed === undefined || before === null) throw new Error(`There is no request #${number}.`);
    const by = await tx.people.meet(this.#account(), 'ana', null);
    const standing: ExceptionState =
      filed.state === 'open' && this.#chance.happens(0.5)
        ? { state: 'more-info', by, at: now, question: 'How was it tested?' }
        : { state: 'approved', by, at: now, until: null, override: null };
    await tx.exceptions.save({ ...before, standing } satisfies Exception);
    await editCopies(tx, { kind: 'exception', id: filed.id }, randomNames, now);
    filed.state = standing.state === 'more-info' ? 'more-info' : 'approved';
    this.changes += 1;
  }

  #account() {
    const [world] = this.#worlds;
    if (world === undefined) throw new Error('There is no platform.');
    return world.account('ana');
  }
}

async function ground(tx: Repositories) {
  const project = await tx.projects.first();
  const [cycle] = project === null ? [] : await tx.cycles.list(project.id);
  const freeze = cycle?.deadlines.find((one) => one.kind === 'freeze');
  if (project === null || cycle === undefined || freeze?.kind !== 'freeze') {
    throw new Error('Nothing has been imported.');
  }
  return { project, cycle, freeze };
}

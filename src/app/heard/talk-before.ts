import type { MessageRef, Spot } from '../../domain/people/account.ts';
import type { PostId } from '../../domain/ids.ts';
import { instant } from '../../domain/time/wall.ts';
import type { Said } from '../../platform.ts';
import type { KeptTalk } from '../../store/teaching/talks.ts';
import type { Talk } from '../../language/talk/talk.ts';
import type { Call } from '../call.ts';
import type { KnownCourse } from '../answers/subject.ts';

const MINUTE = 60_000;
/** A direct conversation has no threads: after this, a question begins anew. */
const HALF_AN_HOUR = 30 * MINUTE;
/** Longer than this nobody goes on with a thread as if it were the same talk. */
export const TALK_LASTS = 6 * 7 * 24 * 60 * MINUTE;

/** What the talk was about that a message goes on with; null where it begins one. */
export async function talkBefore(call: Call, event: Said): Promise<Talk | null> {
  const { tx, ground, now } = call;
  if (ground === null) return null;
  const { platform } = event.from.account;
  const answered =
    event.repliesTo === null ? null : await ofMessage(call, platform, event.repliesTo);
  if (answered !== null) return talkOf(answered, ground.course);
  const since = instant(now - (event.direct ? HALF_AN_HOUR : TALK_LASTS));
  const last = await tx.talks.lastIn({ platform, place: event.answerIn }, since);
  return last === null ? null : talkOf(last, ground.course);
}

/** Keeps what an answer was about, to be gone on with. */
export async function keepTalk(
  { tx, now }: Call,
  post: PostId,
  spot: Spot,
  { said, cycle, zone }: Talk,
): Promise<void> {
  await tx.talks.remember(post, spot, { said, cycleKey: cycle.key, zone }, now);
}

async function ofMessage(
  { tx }: Call,
  platform: Spot['platform'],
  ref: MessageRef,
): Promise<KeptTalk | null> {
  return (await tx.talks.ofMessage(platform, ref)) ?? (await ofNotice(tx, platform, ref));
}

/** A reminder that is answered is spoken of as if somebody had asked for its date. */
async function ofNotice(
  tx: Call['tx'],
  platform: Spot['platform'],
  ref: MessageRef,
): Promise<KeptTalk | null> {
  const [first, ...others] = await tx.talks.noticedIn(platform, ref);
  if (first === undefined) return null;
  const cycle = await tx.cycles.ofDeadline(first);
  const ids = [first, ...others];
  const named = cycle?.deadlines.filter(({ id }) => ids.includes(id)) ?? [];
  if (cycle === null || named.length === 0) return null;
  const names = named.map(({ name }) => name).join(' and ');
  return { said: `when is ${names}?`, cycleKey: cycle.key, zone: null };
}

function talkOf({ said, cycleKey, zone }: KeptTalk, course: KnownCourse): Talk {
  const cycles = [course.current, ...course.others, ...course.past];
  return { said, cycle: cycles.find(({ key }) => key === cycleKey) ?? course.current, zone };
}

import { alsoImplied, asksToJoin, implied, releasedThing, type Unnamed } from './implied.ts';
import type { Intent, Mentioned } from '../intent.ts';
import { pick } from './pick.ts';

/** Topics in which "a client library release" is something to do, and not a deadline of that name. */
const LANDING: ReadonlySet<Intent['topic']> = new Set(['can_i_land', 'is_frozen']);

/** Which deadline a text of this topic means. */
export function mentionedIn(said: Unnamed): Mentioned {
  const named = pick(said.mentions.named, said.words, said.topic);
  if (named.found === 'nothing' || asksToJoin(said.topic, said.text)) return implied(said);
  if (named.found === 'none' && LANDING.has(said.topic)) {
    const released = releasedThing(said);
    return released.found === 'nothing' ? named : released;
  }
  if (named.found !== 'one') return named;
  return { ...named, also: [...named.also, ...alsoImplied(named, said)] };
}

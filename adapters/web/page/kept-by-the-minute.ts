import { instant } from '../../../src/domain/time/wall.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import type { PublicRelbot } from '../../../src/public.ts';
import { KeptAnswers, type KeptAnswer } from '../public/kept-answers.ts';
import type { Made } from '../public/route.ts';

/** What counts minutes is made once for each revision of what is public, and anew when time changes it or a minute is over. */
export function keptByTheMinute(shown: PublicRelbot) {
  const kept = new KeptAnswers();
  return async (key: string, make: () => Promise<Made['body']>): Promise<KeptAnswer> => {
    const [stands, at] = [await shown.revision(), shown.now()];
    const known = kept.find(key, stands, at);
    if (known !== null) return known;
    const until = await nextMinuteOr(shown);
    return kept.keep(key, stands, at, { body: await make(), until });
  };
}

async function nextMinuteOr(shown: PublicRelbot): Promise<Instant> {
  const minute = (Math.floor(shown.now() / 60_000) + 1) * 60_000;
  return instant(Math.min(minute, (await shown.changesAt()) ?? minute));
}

import { Hono, type Context } from 'hono';
import { pictureSvg } from '../../../src/cards/pictures/draw.ts';
import type { Picture } from '../../../src/cards/pictures/picture.ts';
import type { Paint } from '../../../src/platform.ts';
import { NotKnown, type PublicRelbot } from '../../../src/public.ts';
import { problem } from '../problem.ts';
import { readyResponse } from '../ready-bytes.ts';
import { isKnown, type KeptAnswer } from '../public/kept-answers.ts';
import { keptByTheMinute } from './kept-by-the-minute.ts';

/** What others may show, too: a chat that unfurls a link, a README. */
export const PICTURE = /^\/status\/[^/]+\/[^/]+\/timeline\.(svg|png)$/;

/** A cycle's timeline as chats are shown it, for a link's preview and for whoever wants to take it along. */
export function servePictures(shown: PublicRelbot, paint: Paint | undefined): Hono {
  const app = new Hono();
  const keep = keptByTheMinute(shown);
  const keyOf = (c: Context) => c.req.path;

  async function pictureOf(c: Context): Promise<Picture> {
    const [project, cycle] = [c.req.param('project') ?? null, c.req.param('cycle') ?? null];
    const picture = await shown.timeline({ project, cycle });
    if (picture !== null) return picture;
    throw new NotKnown('No date of this cycle is decided yet, so there is no timeline to draw.');
  }

  app.get('/status/:project/:cycle/timeline.svg', async (c) => {
    const kept = await keep(keyOf(c), async () => pictureSvg(await pictureOf(c)));
    return respond(c, kept, 'image/svg+xml; charset=utf-8');
  });
  app.get('/status/:project/:cycle/timeline.png', async (c) => {
    try {
      const kept = await keep(keyOf(c), async () => await painted(await pictureOf(c), paint));
      return respond(c, kept, 'image/png');
    } catch (error) {
      if (!(error instanceof Unpainted)) throw error;
      return problem(503, 'The picture cannot be painted just now: there is timeline.svg.', {
        'retry-after': '60',
      });
    }
  });
  return app;
}

class Unpainted extends Error {}

async function painted(picture: Picture, paint: Paint | undefined) {
  const png = (await paint?.(picture)) ?? null;
  if (png === null) throw new Unpainted();
  return Uint8Array.from(png);
}

function respond(c: Context, kept: KeptAnswer, type: string): Response {
  const headers = {
    etag: kept.etag,
    'cache-control': 'public, max-age=60',
    'access-control-allow-origin': '*',
  };
  if (isKnown(kept, c.req.header('if-none-match'), undefined)) {
    return new Response(null, { status: 304, headers });
  }
  return readyResponse(kept.bytes, { ...headers, 'content-type': type });
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono, type Context } from 'hono';
import { NotKnown, type PublicProject, type PublicRelbot } from '../../../src/public.ts';
import { isKnown } from '../public/kept-answers.ts';
import type { PublicOptions } from '../public/serve.ts';
import { problem } from '../problem.ts';
import { readyResponse } from '../ready-bytes.ts';
import type { Changes } from './changes.ts';
import { cyclePage, type Stands } from './cycle-page.ts';
import type { Html } from './html.ts';
import { keptByTheMinute } from './kept-by-the-minute.ts';
import type { Platforms } from './links.ts';
import { overviewPage, type ShownProject } from './overview-page.ts';

export interface PageOptions extends PublicOptions {
  readonly platforms: () => Platforms;
  readonly changes: Changes;
  /** Who asks, by address. */
  readonly whoAsks: (c: Context) => string;
}

type Make = (stands: Stands) => Promise<Html>;

/** What is public, as pages for people, and the line that tells open pages that something is different. */
export function servePages({ shown, publicUrl, platforms, changes, whoAsks }: PageOptions): Hono {
  const app = new Hono();
  const keep = keptByTheMinute(shown);

  async function respond(c: Context, key: string, make: Make): Promise<Response> {
    const health = platforms();
    const states = Object.entries(health).map(([name, { state }]) => `${name} ${state}`);
    const page = await keep(`${key} ${states.join()}`, async () => {
      const tag = await tagOf(shown);
      return String(await make({ now: shown.now(), tag, platforms: health, publicUrl }));
    });
    const headers = { etag: page.etag, 'cache-control': 'no-cache' };
    if (isKnown(page, c.req.header('if-none-match'), undefined)) {
      return new Response(null, { status: 304, headers });
    }
    return readyResponse(page.bytes, { ...headers, 'content-type': 'text/html; charset=UTF-8' });
  }

  app.get('/status', (c) =>
    respond(c, '/', async (stands) =>
      overviewPage(await withCycles(shown, await shown.projects()), stands),
    ),
  );
  app.get('/status/events', (c) => {
    if (c.req.method === 'HEAD')
      return new Response(null, { headers: { 'content-type': 'text/event-stream' } });
    return (
      changes.listen(whoAsks(c)) ??
      problem(
        503,
        'Too many pages are listening for changes: load this one again from time to time.',
        {
          'retry-after': '60',
        },
      )
    );
  });
  app.get('/status/:project', (c) => {
    const wanted = c.req.param('project');
    return respond(c, `/${encodeURIComponent(wanted)}`, async (stands) => {
      const project = projectCalled(await shown.projects(), wanted);
      return overviewPage(await withCycles(shown, [project]), stands);
    });
  });
  app.get('/status/:project/:cycle', (c) => {
    const { project, cycle } = c.req.param();
    const key = `/${encodeURIComponent(project)}/${encodeURIComponent(cycle)}`;
    return respond(c, key, async (stands) =>
      cyclePage(await shown.cycle({ project, cycle }), stands),
    );
  });
  for (const [name, type] of FILES) {
    const body = readFileSync(new URL(`browser/${name}`, import.meta.url), 'utf8');
    app.get(`/${name}`, (c) =>
      c.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' }),
    );
  }
  return app;
}

const FILES = [
  ['status.css', 'text/css; charset=utf-8'],
  ['status.js', 'text/javascript; charset=utf-8'],
] as const;

function projectCalled(projects: readonly PublicProject[], wanted: string): PublicProject {
  const called = wanted.toLowerCase();
  const found = projects.find(({ key, name }) =>
    [key, name].some((one) => one.toLowerCase() === called),
  );
  if (found === undefined)
    throw new NotKnown('There is no such project here: /status has all of them.');
  return found;
}

async function withCycles(
  shown: PublicRelbot,
  projects: readonly PublicProject[],
): Promise<ShownProject[]> {
  return await Promise.all(
    projects.map(async (project) => ({
      project,
      underWay: await Promise.all(
        project.cycles
          .filter(({ course }) => course !== 'past')
          .toSorted((a, b) => Number(b.course === 'current') - Number(a.course === 'current'))
          .map(({ key }) => shown.cycle({ project: project.key, cycle: key })),
      ),
    })),
  );
}

/**
 * Of what is shown, as it stands: another one whenever something was done or time has changed something. Nothing can be
 * read out of it, such as how much there is in the audit.
 */
export async function tagOf(shown: PublicRelbot): Promise<string> {
  const stands = `${await shown.revision()} ${await shown.changesAt()}`;
  return createHash('sha256').update(stands).digest('base64url').slice(0, 16);
}

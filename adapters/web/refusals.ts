import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import type { PublicProject, PublicRelbot } from '../../src/public.ts';
import { refusalPage } from './page/refusal-page.ts';
import { problem } from './problem.ts';
import { isForAll } from './public/serve.ts';

/** Refuses with a sentence: as a page to whoever reads pages, and as a problem to whoever reads JSON. */
export type Refuse = (
  c: Context,
  status: number,
  sentence: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

export function refusals(shown: PublicRelbot): Refuse {
  return async (c, status, sentence, headers = {}) => {
    if (!wantsPage(c)) return problem(status, sentence, headers);
    const title = STATUS_CODES[status] ?? 'Error';
    const projects = status === 404 ? await thereIs(shown) : [];
    const page = String(refusalPage({ code: status, title }, sentence, projects, shown.now()));
    return new Response(page, {
      status,
      headers: { ...headers, ...PAGE },
    });
  };
}

const PAGE = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** Browsers say so; what is there for programs stays so for them, too. */
function wantsPage(c: Context): boolean {
  const types = (c.req.header('accept') ?? '').toLowerCase().split(',');
  const takesPages = types.some((type) =>
    /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/.test(type),
  );
  return takesPages && !isForAll(c.req.path) && c.req.path !== '/healthz';
}

/** Whoever is lost is led on where that can be read; what broke may be just that. */
async function thereIs(shown: PublicRelbot): Promise<readonly PublicProject[]> {
  try {
    return await shown.projects();
  } catch {
    return [];
  }
}

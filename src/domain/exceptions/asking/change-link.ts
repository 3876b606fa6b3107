/**
 * The change that a link leads to, whatever its address is written with: the same for every page of one pull request,
 * merge request or Gerrit change. Only to compare with: it is no address that opens.
 */
export function changeOf(link: string): string {
  const trimmed = link.trim().replace(/[.,;:!)\]]+$/, '');
  if (!URL.canParse(trimmed)) return trimmed.toLowerCase();
  const { hostname, port, pathname, hash, searchParams } = new URL(trimmed);
  const host = hostname.replace(/^www\./, '') + (port === '' ? '' : `:${port}`);
  // Gerrit from before 2018 has its pages in the fragment: /#/c/7.
  const page = pathname === '/' && hash.startsWith('#/c/') ? hash.slice(1) : pathname;
  const path = page.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  const change = pageOfChange(path);
  if (change !== null) return `${host}${change}`;
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  return `${host}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Which of several pages of one change is open says nothing of which change it is. Null: no such page. */
function pageOfChange(path: string): string | null {
  for (const [page, change] of PAGES) {
    const found = page.exec(path);
    // Forges ignore the case of names.
    if (found !== null) return found[0].replace(page, change).toLowerCase();
  }
  return null;
}

const PAGES: readonly (readonly [RegExp, string])[] = [
  // GitHub: /owner/name/pull/7/files; its API and Gitea say "pulls".
  [/^(\/[^/]+\/[^/]+)\/pulls?\/(\d+)(?:\/.*)?$/, '$1/pull/$2'],
  // GitLab: /group/name/-/merge_requests/7/diffs, from before 2020 without the dash.
  [/^(\/.+?)(?:\/-)?\/merge_requests\/(\d+)(?:\/.*)?$/, '$1/merge_requests/$2'],
  // Gerrit: /c/project/+/7/2, /c/7/2, /c/7.
  [/^\/c\/(?:.+?\/\+\/)?(\d+)(?:\/.*)?$/, '/c/$1'],
];

/** What links are given on their way, which leads nowhere else. */
const TRACKING = /^(?:utm_\w+|ref_src|fbclid|gclid)$/i;

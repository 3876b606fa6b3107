/**
 * The repository that a change's link is in, as people call it: “neutron” of
 * `https://review.opendev.org/c/openstack/neutron/+/1`, “widgets” of `https://github.com/acme/widgets/pull/1`. Null
 * where the link does not show one.
 */
export function projectOfLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const path = new URL(link).pathname.replace(/^\/c\//, '/');
  const before = /^\/(.+?)\/(?:\+\/|-\/|pull\/|pulls\/|issues\/|merge_requests\/|commit\/)/.exec(
    path,
  )?.[1];
  const name = before?.split('/').at(-1)?.toLowerCase() ?? '';
  return /^[a-z0-9][\w.-]{0,60}$/.test(name) ? name : null;
}

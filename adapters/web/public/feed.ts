import type { PublicEvent } from '../../../src/public.ts';
import { xml, type Xml } from './xml.ts';

const NEWEST = 50;

/** What was changed and decided, as Atom (RFC 4287), the newest first. */
export function atomFeed(
  events: readonly PublicEvent[],
  { self, publicUrl, title }: FeedAddress,
): string {
  const shown = events.slice(-NEWEST).toReversed();
  const updated = new Date(shown[0]?.at ?? 0).toISOString();
  const authority = publicUrl === null ? 'relbot' : new URL(publicUrl).hostname;
  const address = `${publicUrl ?? ''}${self}`;
  const { markup } = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${tag(authority, self)}</id>
<title>${title}</title>
<updated>${updated}</updated>
<author><name>relbot</name></author>
<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" href="${publicUrl ?? ''}/status"/>
${shown.map((event) => entryOf(event, authority))}</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup}`;
}

export interface FeedAddress {
  /** The path and what is asked for: "/feed.atom?project=openstack". */
  readonly self: string;
  readonly publicUrl: string | null;
  readonly title: string;
}

function entryOf(event: PublicEvent, authority: string): Xml {
  const { id, at, cycleName, kind, says, by, why, request } = event;
  const instant = new Date(at).toISOString();
  const content = [`${says}.`, by && `By ${by}.`, why && `Why: ${why}`].filter(Boolean).join(' ');
  const link = request === null ? null : webLink(request.link);
  return xml`<entry>
<id>${tag(authority, `/${id}`)}</id>
<title>${cycleName}: ${says}</title>
<published>${instant}</published>
<updated>${instant}</updated>
<category term="${kind}"/>
${link === null ? null : xml`<link rel="related" href="${link}"/>\n`}<content type="text">${content}</content>
</entry>
`;
}

/** RFC 4151: the same for ever, also when the address moves. */
function tag(authority: string, path: string): string {
  return `tag:${authority},2026:${path}`;
}

/** What people wrote as a link may be anything. */
function webLink(link: string): string | null {
  return /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null;
}

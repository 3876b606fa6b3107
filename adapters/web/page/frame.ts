import { html, type Html } from './html.ts';

/** What stands on every page around its main part. */
export interface Framed {
  readonly title: string;
  /** Where one is, from the list of all cycles down to here. */
  readonly trail: Html;
  readonly main: Html;
  /**
   * The main part changes whenever this does: what the page's script is told by `/status/events`. Null for a page that
   * stays as it is, and needs no script.
   */
  readonly stands: string | null;
  /** Milliseconds: the script counts from here, and not from the browser's clock. */
  readonly now: number;
  readonly foot: Html;
  /** Where the calendar, the feed and the rest of this page are. */
  readonly feed: string;
  /** What a chat or another site shows of a link to the page. */
  readonly card?: Html;
}

export function pageHtml({ title, trail, main, stands, now, foot, feed, card }: Framed): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" title="Changes and decisions" href="${feed}">
<link rel="stylesheet" href="/status.css">
${
  stands === null
    ? ''
    : html`<script type="module" src="/status.js"></script>
`
}${card ?? ''}</head>
<body>
<a class="skip" href="#main">Skip to where it stands</a>
<header><nav aria-label="Where you are">${trail}</nav></header>
<main id="main" tabindex="-1" data-stands="${stands ?? ''}" data-now="${now}">
${main}
</main>
<footer>
${foot}
<p class="unseen" id="told" role="status"></p>
</footer>
</body>
</html>
`;
}

import { html, type Html } from './html.ts';

/** What stands on every page around its main part. */
export interface Framed {
  readonly title: string;
  /** Where one is, from the list of all cycles down to here. */
  readonly trail: Html;
  readonly main: Html;
  /** The main part changes whenever this does: what the page's script is told by `/status/events`. */
  readonly stands: string;
  /** Milliseconds: the script counts from here, and not from the browser's clock. */
  readonly now: number;
  readonly foot: Html;
  /** Where the calendar, the feed and the rest of this page are. */
  readonly feed: string;
}

export function pageHtml({ title, trail, main, stands, now, foot, feed }: Framed): Html {
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
<script type="module" src="/status.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to where it stands</a>
<header><nav aria-label="Where you are">${trail}</nav></header>
<main id="main" tabindex="-1" data-stands="${stands}" data-now="${now}">
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

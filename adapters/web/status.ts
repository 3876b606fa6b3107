import { html } from 'hono/html';
import type { PlatformName } from '../../src/domain/account.ts';
import type { Health } from '../../src/platform.ts';

/** What the status page says. Everything is in words already: the page only lays it out. */
export interface StatusView {
  /** When this was so: "Thu 6 Aug 2026, 09:00 UTC". */
  readonly asOf: string;
  /** The cycles on their way; none before the first import. */
  readonly cycles: readonly CycleStatus[];
  /** Places that take no posts any more, each with the reason. */
  readonly troubles: readonly string[];
}

export interface CycleStatus {
  readonly project: string;
  /** "2026.2 Hibiscus" */
  readonly name: string;
  /** Null before the first stage begins. */
  readonly stage: string | null;
  /** The freezes in force: what they are called and "until Final release (…)". */
  readonly freezes: readonly { readonly name: string; readonly until: string }[];
  /** What may land now and what needs an exception, a sentence each. */
  readonly landing: readonly string[];
  /** The next deadlines: "Feature freeze", "Thursday 27 August 2026", "in 21 days". */
  readonly next: readonly { readonly name: string; readonly when: string; readonly left: string }[];
}

export type PlatformHealth = Readonly<Partial<Record<PlatformName, Health>>>;

export function statusPage(view: StatusView, platforms: PlatformHealth) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>relbot: status</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/status.css">
</head>
<body>
<main>
<h1>relbot</h1>
<p class="quiet">As of ${view.asOf}</p>
${view.cycles.length === 0 ? emptyHtml() : view.cycles.map(cycleHtml)}
${view.troubles.length === 0 ? '' : troublesHtml(view.troubles)}
<section>
<h2>Platforms</h2>
${Object.keys(platforms).length === 0 ? html`<p>None is configured.</p>` : html`<ul>${Object.entries(platforms).map(platformHtml)}</ul>`}
</section>
</main>
</body>
</html>`;
}

function emptyHtml() {
  return html`<p>No cycle is known yet: bring one in with <code>npx relbot import FILE</code>.</p>`;
}

function cycleHtml(cycle: CycleStatus) {
  const freezes =
    cycle.freezes.length === 0
      ? html`<p>No freeze is in force.</p>`
      : html`<ul>${cycle.freezes.map(({ name, until }) => html`<li><strong>${name}</strong> ${until}</li>`)}</ul>`;
  const next =
    cycle.next.length === 0
      ? html`<p>Nothing is ahead.</p>`
      : html`<table><caption>Next deadlines</caption><tbody>${cycle.next.map(({ name, when, left }) => html`<tr><th scope="row">${name}</th><td>${when}</td><td>${left}</td></tr>`)}</tbody></table>`;
  return html`<section>
<h2>${cycle.project} ${cycle.name}</h2>
<p>${cycle.stage === null ? 'Not begun yet' : html`Stage: <strong>${cycle.stage}</strong>`}</p>
${freezes}
${cycle.landing.map((sentence) => html`<p>${sentence}</p>`)}
${next}
</section>`;
}

function troublesHtml(troubles: readonly string[]) {
  return html`<section>
<h2>Places in trouble</h2>
<ul>${troubles.map((trouble) => html`<li>${trouble}</li>`)}</ul>
</section>`;
}

function platformHtml([name, health]: [string, Health]) {
  return html`<li><strong>${name}</strong>: ${health.state}, ${health.detail}</li>`;
}

export const STATUS_CSS = `:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.55 system-ui, sans-serif; }
section { margin-top: 2rem; }
.quiet { opacity: 0.75; }
table { width: 100%; border-collapse: collapse; text-align: left; }
caption { padding-bottom: 0.3rem; font-weight: 600; text-align: left; }
th, td { padding: 0.4rem 1rem 0.4rem 0; border-top: 1px solid rgb(128 128 128 / 0.35); vertical-align: top; }
th { font-weight: 600; }
`;

import { MANNERS } from './manners.ts';
import type { Room } from './room.ts';
import { html, type Html } from './text.ts';
import { windowHtml } from './window.ts';

/** The page without what stands in the channels: its script fetches that. */
export function pageHtml(rooms: readonly Room[]): Html {
  const [first] = rooms;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>relbot playground</title>
<link rel="icon" href="/playground/relbot.svg">
<link rel="stylesheet" href="/playground/page.css">
<link rel="stylesheet" href="/playground/dress.css">
<script type="module" src="/playground/page.js"></script>
</head>
<body>
<a class="skip" href="#typed-${first?.platform ?? ''}">Skip to the message box</a>
<header class="top">
<div class="title"><h1><img src="/playground/relbot.svg" alt="">relbot <span>playground</span></h1><p id="about"></p></div>
${clockHtml()}
<div class="beginnings" role="group" aria-label="Begin again"><button type="button" class="quiet" id="rewind">Rewind</button><button type="button" class="quiet" id="start">Other schedule…</button><button type="button" class="quiet" id="show-round" aria-controls="round" hidden>First round</button></div>
</header>
${roundHtml()}
<main>
${tabsHtml(rooms)}
<div class="windows" id="windows">
${rooms.map(windowHtml)}</div>
</main>
<noscript><p class="gone">The playground needs JavaScript: switch it on for this page.</p></noscript>
<p class="gone" id="gone" role="alert" hidden></p>
<div id="start-home"></div>
</body>
</html>`;
}

function clockHtml(): Html {
  const wind = (by: string, label: string, said: string) =>
    html`<button type="button" class="button plain" data-wind="${by}" aria-label="${label}: wind forward ${said}">${label}</button>`;
  return html`<section class="clock" aria-label="The playground’s clock">
<p id="now"><span class="unseen">It is </span><time id="now-time"></time> <span class="zone">UTC</span></p>
<div class="winds" role="group" aria-label="Wind the clock forward">${wind('hour', '+1 hour', 'by one hour')}${wind('day', '+1 day', 'by one day')}${wind('week', '+1 week', 'by one week')}${wind('next', 'Next event', 'to the next event')}</div>
<p class="status" id="status" role="status"></p>
</section>`;
}

/** Filled in by the page's script, which knows what has been done and whether it was put away. */
function roundHtml(): Html {
  return html`<section class="round" id="round" aria-labelledby="round-title" hidden>
<div class="round-words"><h2 id="round-title">Your first round, in two minutes</h2><p>relbot keeps a release’s dates where the team talks. Here it sits in two chats at once, and nothing leaves this computer.</p></div>
<ol class="steps" id="steps"></ol>
<div class="step-now"><p id="step-how" role="status"></p><button type="button" class="button primary" id="step-help" hidden></button><button type="button" class="quiet" id="hide-round">Put this away</button></div>
</section>`;
}

/** On a narrow screen one window is shown at a time. */
function tabsHtml(rooms: readonly Room[]): Html {
  const tabs = rooms.map(
    ({ platform }, index) =>
      html`<button type="button" role="tab" id="tab-${platform}" data-tab="${platform}" aria-controls="window-${platform}" aria-selected="${String(index === 0)}" tabindex="${index === 0 ? '0' : '-1'}">${MANNERS[platform].title}</button>`,
  );
  return html`<div class="tabs" role="tablist" aria-label="Windows">${tabs}</div>`;
}

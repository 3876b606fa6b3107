import type { PlaygroundPerson } from './room.ts';
import { avatarHtml } from './avatar.ts';
import { html, type Html } from './text.ts';

const TRIES = [
  '@relbot when is feature freeze',
  '@relbot what’s next',
  '@relbot are we frozen',
  '@relbot I need an exception',
];

/** The page without what stands in the channel: its script fetches that. */
export function pageHtml(people: readonly PlaygroundPerson[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>relbot playground</title>
<link rel="icon" href="/playground/relbot.svg">
<link rel="stylesheet" href="/playground/page.css">
<script type="module" src="/playground/page.js"></script>
</head>
<body>
<a class="skip" href="#typed">Skip to the message box</a>
<header class="top">
<h1><img src="/playground/relbot.svg" alt="">relbot <span>playground</span></h1>
${clockHtml()}
</header>
${introHtml(people)}
<div class="columns">
${sideHtml(people)}
${chatHtml()}
</div>
<noscript><p class="gone">The playground needs JavaScript: switch it on for this page.</p></noscript>
<p class="gone" id="gone" role="alert" hidden></p>
<div id="dialogs"></div>
</body>
</html>`;
}

/** What this is and what can be done here, for whoever has a minute. */
function introHtml(people: readonly PlaygroundPerson[]): Html {
  const names = people.map(({ name, role }) => `${name} (${role})`);
  const last = names.pop();
  return html`<p class="intro"><strong>relbot keeps your release’s dates where your team talks.</strong> <span class="more">Be ${names.join(', ')} or ${last}. </span>Wind the clock for its reminders.</p>`;
}

function clockHtml(): Html {
  const wind = (by: string, label: string, said: string) =>
    html`<button type="button" class="button plain" data-wind="${by}" aria-label="${said}">${label}</button>`;
  return html`<section class="clock" aria-label="The playground’s clock">
<p id="now" aria-live="polite"><span class="unseen">It is </span><time id="now-time"></time> <span id="now-zone"></span></p>
<div class="winds" role="group" aria-label="Wind the clock forward">${wind('hour', '+1 hour', 'Wind forward by one hour')}${wind('day', '+1 day', 'Wind forward by one day')}${wind('week', '+1 week', 'Wind forward by one week')}${wind('next', 'Next event', 'Wind forward to the next event')}</div>
</section>`;
}

function sideHtml(people: readonly PlaygroundPerson[]): Html {
  return html`<aside class="side">
<nav aria-label="Places"><h2>Places</h2><ul id="places"></ul></nav>
<fieldset class="people"><legend>You are</legend>${people.map(personHtml)}</fieldset>
<p class="about">Nothing here leaves this computer, and nothing is kept: it is relbot itself, on a chat in memory.</p>
</aside>`;
}

function personHtml(person: PlaygroundPerson, index: number): Html {
  const checked = index === 0 ? html` checked` : '';
  const zone = person.zone === null ? '' : html`<span class="zone">${person.zone}</span>`;
  return html`<label class="person"><input type="radio" name="you" value="${person.id}"${checked}>${avatarHtml(person, index)}<span class="who"><span class="name">${person.name}</span><span class="role">${person.role}</span>${zone}</span></label>\n`;
}

function chatHtml(): Html {
  return html`<main class="chat">
<div class="chat-head"><h2 id="place-name"></h2><p id="place-about"></p></div>
<div class="log" id="log" role="log" aria-labelledby="place-name" tabindex="0"><ol id="messages"></ol></div>
<form class="composer" id="composer">
<p class="replying" id="replying" hidden><span></span> <button type="button" class="quiet" id="stop-replying">Cancel</button></p>
<div class="invite" id="invite" hidden><span>relbot is not in this channel.</span> <button type="button" class="button primary" id="invite-relbot">Invite relbot</button></div>
<div class="line"><label class="unseen" for="typed">Message</label><textarea id="typed" rows="1" autocomplete="off" aria-describedby="hint"></textarea><button type="submit" class="button primary">Send</button></div>
<div class="under"><p class="hint" id="hint"></p><p class="status" id="status" role="status"></p></div>
<ul class="tries" aria-label="Things to try"><li aria-hidden="true">Try:</li>${TRIES.map((it) => html`<li><button type="button" class="quiet" data-try="${it}">${it}</button></li>`)}</ul>
</form>
</main>`;
}

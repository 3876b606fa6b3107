import { avatarHtml } from './avatar.ts';
import { MANNERS } from './manners.ts';
import type { PlaygroundPerson, Room } from './room.ts';
import { html, leaf, type Html } from './text.ts';

/** One of the windows, without what stands in its channels: the page's script fetches that. */
export function windowHtml({ platform, people }: Room): Html {
  const { title, answers } = MANNERS[platform];
  const flat = answers === 'as replies' ? html` data-flat` : '';
  return html`<section class="window as-${platform}" id="window-${platform}" data-window="${platform}" aria-labelledby="title-${platform}"${flat}>
<header class="window-head"><h2 id="title-${platform}">${title}</h2><p><b id="place-${platform}" data-part="place-name"></b> <span data-part="place-about"></span></p></header>
<div class="columns">
${sideHtml(platform, title, [...people.values()])}
${chatHtml(platform, title)}
</div>
</section>\n`;
}

function sideHtml(platform: string, title: string, people: readonly PlaygroundPerson[]): Html {
  return html`<div class="side">
<nav aria-label="${title}: places"><ul class="places" data-part="places"></ul></nav>
<fieldset class="people"><legend>You are<span class="unseen">, in ${title}</span></legend>${people.map((person, index) => personHtml(platform, person, index))}</fieldset>
</div>`;
}

function personHtml(platform: string, person: PlaygroundPerson, index: number): Html {
  const checked = index === 0 ? html` checked` : '';
  const zone = person.zone === null ? '' : html`<span class="zone">${person.zone}</span>`;
  return html`<label class="person"><input type="radio" name="you-${platform}" value="${person.id}"${checked}>${avatarHtml(person)}<span class="who"><span class="name">${leaf(person.name)}</span><span class="role">${leaf(person.role)}</span>${zone}</span></label>\n`;
}

function chatHtml(platform: string, title: string): Html {
  return html`<div class="chat">
<div class="log" data-part="log" role="log" aria-live="off" aria-labelledby="title-${platform} place-${platform}" tabindex="0"><ol class="messages" data-part="messages"></ol></div>
<form class="composer" data-part="composer">
<p class="replying" data-part="replying" hidden><span></span> <button type="button" class="quiet" data-part="stop-replying">Cancel</button></p>
<div class="invite" data-part="invite" hidden><span>relbot is not in this channel.</span> <button type="button" class="button primary" data-part="invite-relbot">Invite relbot</button></div>
<div class="line"><label class="unseen" for="typed-${platform}">Message in ${title}</label><textarea id="typed-${platform}" data-part="typed" rows="1" autocomplete="off" aria-describedby="hint-${platform}"></textarea><button type="submit" class="button primary">Send</button></div>
<div class="under"><p class="hint" id="hint-${platform}" data-part="hint"></p><p class="status" data-part="status" role="status"></p></div>
<ul class="tries" data-part="tries" aria-label="Things to try in ${title}"><li aria-hidden="true">Try:</li></ul>
</form>
<p class="unseen" data-part="news" role="status"></p>
<div data-part="dialogs"></div>
</div>`;
}

import { momentInWords } from '../../src/domain/time-words.ts';
import { UTC } from '../../src/domain/zone.ts';
import { avatarHtml, relbotAvatarHtml } from './avatar.ts';
import { cardHtml } from './card.ts';
import type { Author, Message, PlaygroundPerson } from './room.ts';
import { html, type Html, typedHtml } from './text.ts';

/** One message with its place for replies, as the page shows it. `by` is null for relbot; `people` may be named in it. */
export function messageHtml(
  message: Message,
  by: Author | null,
  people: readonly PlaygroundPerson[],
): Html {
  const { id, onlyFor, place } = message;
  // Nobody can answer a whisper, and a direct conversation has no threads.
  const reply =
    onlyFor === null && place.kind !== 'direct'
      ? html`<button type="button" class="reply" data-reply="${id}">Reply<span class="unseen"> to ${by?.person.name ?? 'relbot'}</span></button>`
      : '';
  const classes = `message${by === null ? ' from-relbot' : ''}${onlyFor === null ? '' : ' whisper'}`;
  return html`<li class="${classes}" id="message-${id}" data-id="${id}" tabindex="-1">
${by === null ? relbotAvatarHtml() : avatarHtml(by.person, by.position)}
<div class="said">
${headHtml(message, by)}
${bodyHtml(message, people)}
${reply}
<ol class="replies"></ol>
</div>
</li>`;
}

function headHtml(message: Message, by: Author | null): Html {
  const at = new Date(message.at).toISOString();
  const words = momentInWords(message.at, UTC);
  const role = by === null ? 'app' : by.person.role;
  const alone =
    message.onlyFor === null ? '' : html`<span class="alone">Only you can see this</span>`;
  const edited = message.edits === 0 ? '' : html`<span class="edited">changed</span>`;
  const pinned = message.pinned ? html`<span class="pinned">pinned</span>` : '';
  return html`<div class="head"><span class="name">${by?.person.name ?? 'relbot'}</span><span class="role">${role}</span><time datetime="${at}" data-show="hour" title="${words}">${words}</time>${edited}${pinned}${alone}</div>`;
}

function bodyHtml({ body }: Message, people: readonly PlaygroundPerson[]): Html {
  return body.kind === 'card'
    ? cardHtml(body.card)
    : html`<p class="typed">${typedHtml(body.text, people)}</p>`;
}

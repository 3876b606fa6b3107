import { momentInWords } from '../../src/domain/time/time-words.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { avatarHtml, relbotAvatarHtml } from './avatar.ts';
import { cardHtml } from './card.ts';
import { cut } from './limits.ts';
import { MANNERS } from './manners.ts';
import type { Message, PlaygroundPerson, Room } from './room.ts';
import { html, leaf, type Html, typedHtml } from './text.ts';

/** How much of a message stands above its answer. */
const QUOTE = 60;

/** One message with its place for replies, as the page shows it. */
export function messageHtml(message: Message, room: Room): Html {
  const { id, onlyFor, place } = message;
  const by = authorOf(message, room);
  // Nobody can answer a whisper, and a direct conversation has no threads.
  const reply =
    onlyFor === null && place.kind !== 'direct'
      ? html`<button type="button" class="reply" data-reply="${id}">Reply<span class="unseen"> to ${leaf(nameOf(message, room))}</span></button>`
      : '';
  const classes = `message${by === null ? ' from-relbot' : ''}${onlyFor === null ? '' : ' whisper'}`;
  return html`<li class="${classes}" id="message-${id}" data-id="${id}" tabindex="-1">
${by === null ? relbotAvatarHtml() : avatarHtml(by)}
<div class="said">
${answeredHtml(message, room)}${headHtml(message, room)}
${bodyHtml(message, room)}
${reply}
<ol class="replies"></ol>
</div>
</li>`;
}

/** What it answers, where answers do not stand beneath it. */
function answeredHtml({ place }: Message, room: Room): Html | '' {
  if (place.kind !== 'thread' || MANNERS[room.platform].answers === 'beneath') return '';
  const answered = room.message(place.root);
  if (answered === undefined) return '';
  const { body } = answered;
  const words = body.kind === 'card' ? body.card.summary : body.text;
  return html`<p class="answered"><span class="unseen">In answer to </span><b>${leaf(nameOf(answered, room))}</b> ${leaf(cut(words.replaceAll(/\s+/g, ' '), QUOTE))}</p>\n`;
}

function headHtml(message: Message, room: Room): Html {
  const at = new Date(message.at).toISOString();
  const words = momentInWords(message.at, UTC);
  const role = authorOf(message, room)?.role ?? 'app';
  const alone =
    message.onlyFor === null
      ? ''
      : html`<span class="alone">${MANNERS[room.platform].alone}</span>`;
  const edited = message.edits === 0 ? '' : html`<span class="edited">changed</span>`;
  const pinned = message.pinned ? html`<span class="pinned">pinned</span>` : '';
  return html`<div class="head"><span class="name">${leaf(nameOf(message, room))}</span><span class="role">${leaf(role)}</span><time datetime="${at}" data-show="hour" title="${words}">${words}</time>${edited}${pinned}${alone}</div>`;
}

function bodyHtml({ body }: Message, room: Room): Html {
  return body.kind === 'card'
    ? cardHtml(body.card, MANNERS[room.platform].cards)
    : html`<p class="typed">${typedHtml(body.text, [...room.people.values()])}</p>`;
}

const nameOf = (message: Message, room: Room): string => authorOf(message, room)?.name ?? 'relbot';

/** Null for relbot. */
function authorOf({ by }: Message, room: Room): PlaygroundPerson | null {
  return by === null ? null : (room.people.get(by) ?? null);
}

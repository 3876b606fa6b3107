import type { PlaygroundPerson } from './room.ts';
import { html, type Html } from './text.ts';

/** How many colours page.css has for people. */
const SHADES = 6;

/** A person's initial on their colour, which follows from their position among the people. */
export function avatarHtml(person: PlaygroundPerson, position: number): Html {
  return html`<span class="avatar shade-${position % SHADES}" aria-hidden="true">${String.fromCodePoint(person.name.codePointAt(0) ?? 63)}</span>`;
}

export function relbotAvatarHtml(): Html {
  return html`<img class="avatar" src="/playground/relbot.svg" alt="">`;
}

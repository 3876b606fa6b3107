import type { PlaygroundPerson } from './room.ts';
import { html, type Html } from './text.ts';

/** How many colours page.css has for people. */
const SHADES = 6;

/** A person's initial on their colour, which is the same in each window: it follows from their id. */
export function avatarHtml(person: PlaygroundPerson): Html {
  return html`<span class="avatar shade-${shadeOf(person.id)}" aria-hidden="true">${String.fromCodePoint(person.name.codePointAt(0) ?? 63)}</span>`;
}

function shadeOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return sum % SHADES;
}

export function relbotAvatarHtml(): Html {
  return html`<img class="avatar" src="/playground/relbot.svg" alt="">`;
}

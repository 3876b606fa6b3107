import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { line } from '../../../src/cards/cut.ts';
import type { Instant } from '../../../src/domain/time/time.ts';

export type Html = HtmlEscapedString;

/** Hono's template, which escapes whatever is put into it, for values that are all there already. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const made = template(strings, ...values);
  if (made instanceof Promise) throw new TypeError('A template was given something to wait for.');
  return made;
}

/** What people wrote, in one line, without what nobody sees. It gets its own direction, so that it turns nothing else. */
export function said(text: string, max = 200): Html {
  return html`<bdi>${line(text, max)}</bdi>`;
}

/** A link only to the web: whatever else an address may begin with is text. */
export function linkTo(address: string | null, label: Html): Html {
  if (address === null || !/^https?:\/\//i.test(address)) return label;
  return html`<a href="${address}" rel="noopener nofollow">${label}</a>`;
}

/** A part of the page, with its heading; readers find it by that. */
export function section(id: string, heading: string, inside: unknown): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${inside}
</section>
`;
}

/** An instant as machines read it: "2026-08-27T23:59:59Z". */
export function machineTime(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

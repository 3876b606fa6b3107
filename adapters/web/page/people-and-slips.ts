import { shortDateInWords } from '../../../src/domain/time/time-words.ts';
import type { PublicCycle, PublicDeciders } from '../../../src/public.ts';
import { html, said, section, type Html } from './html.ts';

/** What has moved since it was first planned, from when to when and why. */
export function slipsHtml({ slips }: PublicCycle): Html {
  if (slips.length === 0) {
    return section(
      'slips',
      'Moved dates',
      html`<p>Every date stands where it was first planned.</p>`,
    );
  }
  return section(
    'slips',
    'Moved dates',
    html`<div class="wide" tabindex="0" role="region" aria-label="Table of moved dates"><table>
<caption>What has moved since it was first planned, the farthest first</caption>
<thead><tr><th scope="col">What</th><th scope="col">Before → after</th><th scope="col">Why</th></tr></thead>
<tbody>
${slips.map(
  ({ name, from, to, times, why }) =>
    html`<tr><th scope="row">${said(name, 100)}${times > 1 ? html`<br><small>${times} times</small>` : ''}</th><td><del>${shortDateInWords(from)}</del> → <ins>${shortDateInWords(to)}</ins></td><td>${why === null ? html`<span class="quiet">no reason given</span>` : said(why, 300)}</td></tr>
`,
)}</tbody>
</table></div>`,
  );
}

/** Whom to ask: who decides on each freeze's exceptions, and who manages. */
export function decidersHtml({ deciders, managers }: PublicCycle): Html {
  const groups = Map.groupBy(deciders, whoHtml);
  const freezes = [...groups].map(
    ([who, of]) =>
      html`<div><dt>${of.map(({ freeze }, index) => html`${index === 0 ? '' : ', '}${said(freeze.name, 80)}`)}</dt><dd>${of[0] === undefined ? who : decidedBy(of[0])}</dd></div>`,
  );
  const manage =
    managers.length === 0
      ? html`Nobody yet: whoever runs relbot names the first one.`
      : namesHtml(managers);
  return section(
    'deciders',
    'Who decides',
    html`<dl>${freezes}<div><dt>Release managers</dt><dd>${manage}</dd></div></dl>`,
  );
}

const whoHtml = ({ groups, people }: PublicDeciders): string => JSON.stringify([groups, people]);

function decidedBy({ groups, people }: PublicDeciders): Html {
  if (groups.length + people.length === 0) return html`the release managers`;
  const ofGroups = groups.length === 0 ? '' : html`for ${namesHtml(groups)}`;
  const named = people.length === 0 ? '' : namesHtml(people);
  return html`${named}${people.length > 0 && groups.length > 0 ? ' ' : ''}${ofGroups}`;
}

const SHOWN = 12;

function namesHtml(names: readonly string[]): Html {
  const shown = names.slice(0, SHOWN);
  const more = names.length - shown.length;
  return html`${shown.map((name, index) => html`${index === 0 ? '' : ', '}${said(name, 60)}`)}${more === 0 ? '' : ` and ${more} more`}`;
}

import type { Starts } from '../../src/playground/start.ts';
import { html, type Html } from './text.ts';

/** The dialog in which one chooses what is played next. */
export function dialogHtml({ own, templates, release }: Starts): Html {
  const ownChoice = own === null ? '' : choice('own', `A copy of your own cycle, ${own}`, true);
  return html`<dialog class="dialog starts" aria-labelledby="starts-title">
<form method="dialog" novalidate>
<h2 id="starts-title">Begin afresh</h2>
<p class="hint">What stands in both windows goes. Your own database is read at most, and never written.</p>
<fieldset><legend class="unseen">Begin with</legend>
${ownChoice}${choice('sample', 'The sample: OpenStack 2026.2 Hibiscus', own === null)}
${choice('template', 'A template, three weeks before its freeze', false)}
<div class="more" data-for="template"><label for="start-template">Template</label><select id="start-template" name="name">${templates.map(({ name, about }) => html`<option value="${name}">${name}: ${about}</option>`)}</select>
<label for="start-release">Released on</label><input type="date" id="start-release" name="release" value="${release}"></div>
${choice('pasted', 'A schedule of your own', false)}
<div class="more" data-for="pasted"><label for="start-text">Paste it here, or choose a file</label><textarea id="start-text" name="text" rows="8" spellcheck="false" aria-describedby="start-formats start-error"></textarea>
<p class="hint" id="start-formats">All that <code>relbot import</code> reads: relbot’s YAML, OpenStack’s schedule.yaml, a Kubernetes release README, Python’s release files, tables (.csv), calendars (.ics).</p>
<label class="unseen" for="start-file">A file</label><input type="file" id="start-file"></div>
</fieldset>
<p class="dialog-error" id="start-error" role="alert"></p>
<div class="dialog-buttons"><button type="button" class="button plain" data-dismiss>Cancel</button><button type="submit" class="button primary">Begin</button></div>
</form>
</dialog>`;
}

function choice(from: string, label: string, isChosen: boolean): Html {
  const checked = isChosen ? html` checked` : '';
  return html`<label class="choice"><input type="radio" name="from" value="${from}"${checked}> ${label}</label>\n`;
}

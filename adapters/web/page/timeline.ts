import { line } from '../../../src/cards/cut.ts';
import type { Instant } from '../../../src/domain/time/time.ts';
import { shortDateInWords } from '../../../src/domain/time/time-words.ts';
import { wallDateAt } from '../../../src/domain/time/wall.ts';
import type { PublicCycle, PublicDeadline } from '../../../src/public.ts';
import { html, type Html } from './html.ts';
import { type Span, spanOf, ticksOf } from './timeline-span.ts';

const ROW = 26;
const TOP = 74;
/** More than that is no picture any more. All of them stand in the table. */
const MOST = 28;
/** So many characters fit beside a mark on half of the narrowest phone. */
const NAME = 22;
/** The picture's width in pixels, on a phone and on a screen: where a stage's name would be cut it is left out. */
const [NARROWEST, WIDEST] = [320, 780];

/**
 * The cycle as a picture: its stages, freezes and dates, with today on it. Places across are in percent, so that it is
 * as wide as there is room and its words stay readable on a phone. It has no style of its own, as the policy lets none
 * through. The same stands below it in words.
 */
export function timelineHtml(shown: PublicCycle, now: Instant): Html {
  const rows = rowsOf(shown.schedule.deadlines);
  const span = spanOf(shown.schedule, rows);
  if (span === null) return html`<p>No date is decided yet, so there is no timeline to draw.</p>`;
  const height = TOP + rows.length * ROW + 4;
  const left = shown.schedule.deadlines.length - rows.length;
  return html`<figure class="timeline">
<svg width="100%" height="${height}" role="img" aria-labelledby="timeline-title timeline-words">
<title id="timeline-title">${line(`Timeline of ${shown.schedule.cycle.name}`, 120)}</title>
<desc id="timeline-words">${inWords(shown, rows, now)}</desc>
${ticksOf(span).map(({ at, label }) => html`<line class="tick" x1="${span.x(at)}" x2="${span.x(at)}" y1="22" y2="${height}"/><text class="month" x="${span.x(at)}" dx="3" y="32">${label}</text>`)}
${stagesHtml(shown, span)}
${todayHtml(shown, span, now, height)}
${rows.map((row, index) => rowHtml(row, shown, span, now, TOP + index * ROW))}
</svg>
<figcaption>Stages, freezes (bars) and dates (dots)${left === 0 ? '' : `; ${left} more are in the table`}. <a href="#dates">All dates in a table</a>; as a picture to take along: <a href="${pictureOf(shown)}.png">PNG</a>, <a href="${pictureOf(shown)}.svg">SVG</a></figcaption>
</figure>`;
}

/** What chats are shown: wider, with a line for each date, and on a paper of its own. */
function pictureOf({ schedule: { project, cycle } }: PublicCycle): string {
  return `/status/${encodeURIComponent(project.key)}/${encodeURIComponent(cycle.key)}/timeline`;
}

function rowsOf(deadlines: readonly PublicDeadline[]): PublicDeadline[] {
  const dated = deadlines.filter(
    ({ when, owner }) => when.precision !== 'undecided' && owner === null,
  );
  if (dated.length <= MOST) return dated;
  return dated.filter(({ kind }) => kind !== 'event').slice(-MOST);
}

function inWords(
  { state, schedule }: PublicCycle,
  rows: readonly PublicDeadline[],
  now: Instant,
): string {
  const stage = state.stage === null ? 'no stage has begun' : `the stage is ${state.stage.name}`;
  const count = rows.length === 1 ? '1 date' : `${rows.length} dates`;
  return `${count}; on ${wallDateAt(now, schedule.project.zone)}, today, ${stage}.`;
}

function stagesHtml({ schedule, state }: PublicCycle, span: Span): Html[] {
  const begun = schedule.stages.flatMap(({ name, since }) =>
    since === null ? [] : [{ name, since }],
  );
  return begun.flatMap(({ name, since }, index) => {
    const ends = begun[index + 1]?.since ?? span.to;
    if (ends <= since) return [];
    const now = state.stage?.name === name ? ' now' : '';
    const wide = (span.share(ends) - span.share(since)) / (name.length * 7 + 12);
    const tight = wide < 1 / WIDEST ? ' tight tighter' : wide < 1 / NARROWEST ? ' tight' : '';
    return [
      html`<svg class="stage${now}${tight}" x="${span.x(since)}" width="${span.wide(since, ends)}" y="40" height="24"><title>${name}</title><rect width="100%" height="24" rx="3"/><text x="6" y="16">${name}</text></svg>`,
    ];
  });
}

function rowHtml(
  deadline: PublicDeadline,
  { state }: PublicCycle,
  span: Span,
  now: Instant,
  y: number,
): Html {
  const { name, when, kind } = deadline;
  if (when.precision === 'undecided') return html``;
  const held = state.freezes.some(({ key }) => key === deadline.key);
  const over = !held && when.at <= now;
  const from = when.precision === 'week' ? when.from : when.at;
  const day = shortDateInWords(when)
    .replace(/^\w{3} (?=\d)| \d{4}$/g, '')
    .replace('week of ', 'w/o ');
  const label = `${line(name, NAME)}, ${held ? 'in force' : day}`;
  const standing = held ? 'held' : over ? 'over' : 'ahead';
  const isLeft = span.share(from) < (kind === 'freeze' ? 0.4 : 0.5);
  const classes = `row ${kind} ${standing}`;
  if (kind !== 'freeze') {
    return html`<g class="${classes}"><title>${line(name, 120)}</title><circle cx="${span.x(from)}" cy="${y + 12}" r="${kind === 'release' ? 7 : 5}"/><text x="${span.x(from)}" y="${y + 16}" dx="${isLeft ? 11 : -11}"${isLeft ? '' : html` text-anchor="end"`}>${label}</text></g>
`;
  }
  const end = deadline.freeze?.ends.at ?? span.to;
  const at = isLeft ? span.x(from) : span.x(Math.max(from, end));
  return html`<g class="${classes}"><title>${line(name, 120)}</title><rect x="${span.x(from)}" width="${span.wide(from, Math.max(from, end))}" y="${y + 17}" height="6" rx="3"/><text x="${at}" y="${y + 13}"${isLeft ? '' : html` text-anchor="end"`}>${label}</text></g>
`;
}

function todayHtml({ schedule }: PublicCycle, span: Span, now: Instant, height: number): Html {
  if (now < span.from || now > span.to) return html``;
  const share = span.share(now);
  const date = wallDateAt(now, schedule.project.zone);
  const side = share < 0.5 ? '' : html` text-anchor="end"`;
  return html`<g class="today"><line x1="${span.x(now)}" x2="${span.x(now)}" y1="4" y2="${height}"/><text x="${span.x(now)}" y="14" dx="${share < 0.5 ? 5 : -5}"${side}>today, ${shortDateInWords({ precision: 'week', monday: date, zone: schedule.project.zone, from: now, at: now }).replace('week of ', '')}</text></g>`;
}

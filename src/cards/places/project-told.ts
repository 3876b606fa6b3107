import type { ProjectChangeId } from '../../domain/ids.ts';
import { saysNothing, type SaidSettings } from '../../domain/notices/said-settings.ts';
import type { Zone } from '../../domain/time/time.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { wireId } from '../wire-id.ts';
import { counted, nextPosts, type ComingPost } from './how-told.ts';
import { newLines, settingLines } from './setting-lines.ts';

/** A project, and the zone in which its channels' days begin. */
interface ProjectToTell {
  readonly name: string;
  readonly zone: Zone;
}

/** Which channels would be told otherwise, and how; and which would not. */
export interface ProjectToldChanges {
  readonly shown: readonly {
    readonly name: string;
    readonly zone: Zone;
    readonly before: number;
    readonly after: readonly ComingPost[];
  }[];
  readonly more: number;
  readonly asBefore: readonly string[];
}

interface SaidInstead {
  readonly before: SaidSettings;
  readonly after: SaidSettings;
}

const HOW =
  'A manager says it for all at once: “for the whole project, remind of freezes 10, 3 and 1 days before”, “by default post at 9 on working days”.';

/**
 * How channels are told which say nothing themselves.
 *
 * @param own the channels that have words of their own.
 */
export function projectTold(
  project: ProjectToTell,
  said: SaidSettings,
  own: readonly string[],
): Card {
  const lines = allLines(said, project.zone);
  const name = line(project.name, 60);
  const first = saysNothing(said)
    ? `${name} has no words of its own for its channels: where they say nothing, it is as usual.`
    : `${name} tells its channels like this, where they say nothing themselves:`;
  return {
    tone: 'neutral',
    summary: `${first} ${lines.join(' ')}`,
    blocks: [
      text(strong(first)),
      ...lines.map((one) => text(plain(one))),
      ...(own.length === 0 ? [] : [text(plain(`Words of their own: ${namesOf(own)}.`))]),
      note(
        plain(
          saysNothing(said) ? HOW : `${HOW} “usual reminders for the whole project” takes it back.`,
        ),
      ),
    ],
  };
}

/** What it would mean for each channel, with the button that says it for all. */
export function projectToldPreview(
  project: ProjectToTell,
  said: SaidInstead,
  changes: ProjectToldChanges,
  change: ProjectChangeId,
): Card {
  const { shown, more, asBefore } = changes;
  const count = shown.length + more;
  const first =
    count === 0
      ? `No channel of ${line(project.name, 60)} would be told otherwise just now.`
      : `${count === 1 ? '1 channel' : `${count} channels`} of ${line(project.name, 60)} would be told otherwise.`;
  const is = changedLines(said, project.zone);
  const each = shown.flatMap(channelLines);
  return {
    tone: 'neutral',
    summary: [first, ...is].join(' '),
    blocks: [
      text(strong(first)),
      ...is.map((one) => text(plain(one))),
      ...each,
      ...(more > 0 ? [text(plain(`+ ${more} more`))] : []),
      ...(asBefore.length === 0 ? [] : [text(plain(`As before: ${namesOf(asBefore)}.`))]),
      note(
        plain('It holds for channels that say nothing else themselves, also for those to come.'),
      ),
      actions(button(wireId('project.how-told', change), 'Tell all so', 'primary')),
    ],
  };
}

function channelLines({ name, zone, before, after }: ProjectToldChanges['shown'][number]): Block[] {
  const counts =
    after.length === before
      ? `${counted(after.length)}, as before`
      : `${counted(after.length)}, and not ${before}`;
  return nextPosts(`${line(name, 60)}: ${counts}. Next`, zone, after.slice(0, 1));
}

export function projectToldSet(
  project: ProjectToTell,
  said: SaidInstead,
  told: readonly string[],
  by: string,
): Card {
  const first = `${line(project.name, 60)} tells its channels otherwise from now on.`;
  const is = changedLines(said, project.zone);
  const which =
    told.length === 0 ? 'No channel had to be planned anew' : `Planned anew: ${namesOf(told)}`;
  return {
    tone: 'good',
    summary: [first, ...is].join(' '),
    blocks: [
      text(strong(first)),
      ...is.map((one) => text(plain(one))),
      text(plain(`${which}.`)),
      note(
        plain(
          `Set by ${line(by, 60)}. “how is this channel set” says what a channel has from where.`,
        ),
      ),
    ],
  };
}

/** What of it is not as is usual. */
export function saidLines(said: SaidSettings, zone: Zone): string[] {
  const lines = changedLines({ before: {}, after: said }, zone);
  return lines.length === 0 ? ['All as is usual.'] : lines;
}

/** All but what each channel chooses for itself. */
function allLines(said: SaidSettings, zone: Zone): string[] {
  return settingLines({ here: said, project: {} }, zone).slice(0, -1);
}

const changedLines = ({ before, after }: SaidInstead, zone: Zone): string[] =>
  newLines({ here: before, project: {} }, { here: after, project: {} }, zone);

const namesOf = (places: readonly string[]): string =>
  list(
    places.map((one) => line(one, 60)),
    300,
  );

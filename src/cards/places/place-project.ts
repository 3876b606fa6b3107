import type { Project } from '../../domain/cycle/cycle.ts';
import { actions, button, type Block, type Card } from '../card.ts';
import { line, list } from '../cut.ts';
import { sentences } from '../sentences.ts';
import { wireId } from '../wire-id.ts';

/** A place, as it is spoken of there. */
export interface PlaceSpokenOf {
  readonly name: string;
  /** A conversation between relbot and one person. */
  readonly direct: boolean;
  readonly subscribed: boolean;
  readonly takesRequests: boolean;
}

const BUTTONS = 4;

/** Whose place it is, with a button for each other project that it could belong to. */
export function whosePlace(
  place: PlaceSpokenOf,
  project: Project | null,
  others: readonly Project[],
): Card {
  if (project === null) {
    return sentences(`${spokenOf(place)} is about no project yet: I have no schedule.`, [
      'Whoever runs me imports one: npx relbot import FILE.',
    ]);
  }
  const then =
    others.length === 0
      ? 'I know no other project.'
      : `I also keep ${list(
          others.map(({ name }) => line(name, 40)),
          300,
        )}.`;
  return sentences(`${spokenOf(place)} is about ${line(project.name, 60)}.`, [then], {
    blocks: projectButtons(place.direct, others),
  });
}

/** What giving a place to another project would do there. */
export function placeProjectOffer(place: PlaceSpokenOf, was: Project | null, to: Project): Card {
  const name = line(to.name, 60);
  const before = was === null ? '' : `, and no longer about ${line(was.name, 60)}`;
  return sentences(
    `${spokenOf(place)} would be about ${name}${before}.`,
    [
      'Questions here are then about its cycles.',
      ...(place.subscribed ? ['Its reminders are posted here instead.'] : []),
      ...(place.takesRequests && was !== null
        ? [`Exception requests of ${line(was.name, 60)} are no longer posted here.`]
        : []),
    ],
    { blocks: projectButtons(place.direct, [to]) },
  );
}

/** `posts`: how many are to come there. */
export function placeProjectSet(
  place: PlaceSpokenOf,
  was: Project | null,
  project: Project,
  posts: number,
): Card {
  const reminders = `Its reminders are posted here from now on: ${posts === 0 ? 'none is due as things stand' : `${posts} to come`}.`;
  return sentences(
    `${spokenOf(place)} is about ${line(project.name, 60)} now.`,
    [
      place.subscribed
        ? reminders
        : 'Questions here are about its cycles. Reminders are off here, as before.',
      ...(place.takesRequests && was !== null
        ? [
            `Exception requests of ${line(was.name, 60)} are no longer posted here; “post requests here” gathers those of ${line(project.name, 60)}.`,
          ]
        : []),
    ],
    { tone: 'good' },
  );
}

/** A button for each project that a place could belong to, as many as fit beside one another. */
export function projectButtons(direct: boolean, projects: readonly Project[]): Block[] {
  if (projects.length === 0) return [];
  const what = direct ? 'conversation' : 'channel';
  return [
    actions(
      ...projects
        .slice(0, BUTTONS)
        .map(({ id, name }) =>
          button(wireId('place.project', id), `This ${what} is about ${line(name, 40)}`),
        ),
    ),
  ];
}

function spokenOf({ name, direct }: PlaceSpokenOf): string {
  return direct || name === '' ? `This ${direct ? 'conversation' : 'channel'}` : line(name, 80);
}

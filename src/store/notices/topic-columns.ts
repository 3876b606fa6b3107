import { FREEZE_KINDS } from '../../domain/cycle/deadline.ts';
import { TOPIC_KINDS, valueOf, type Topic } from '../../domain/notices/topic.ts';

/** A topic stands in two columns: what it is of, and which. */
export interface TopicColumns {
  readonly topic: Topic['of'];
  readonly value: string | null;
}

export function topicColumns(topic: Topic): TopicColumns {
  return { topic: topic.of, value: topic.of === 'name' ? topic.name : valueOf(topic) };
}

export function topicOf({ topic, value }: TopicColumns): Topic {
  switch (topic) {
    case 'everything':
      return { of: topic };
    case 'kind':
      return { of: topic, kind: known(TOPIC_KINDS, value) };
    case 'freeze':
      return { of: topic, freeze: known(FREEZE_KINDS, value) };
    case 'name':
      return { of: topic, name: value ?? '' };
  }
}

function known<T extends string>(all: readonly T[], value: string | null): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Error(`A topic of the database is unknown: ${value}.`);
  return found;
}

import type { Topic } from '../../domain/notices/topic.ts';
import { line } from '../cut.ts';

/** "everything" · "all freezes" · "all string freezes" · "RC1" */
export function topicInWords(topic: Topic): string {
  switch (topic.of) {
    case 'everything':
      return 'everything';
    case 'kind':
      return `all ${plural(topic.kind === 'candidate' ? 'release candidate' : topic.kind)}`;
    case 'freeze':
      return topic.freeze === 'other' ? 'all other freezes' : `all ${topic.freeze} freezes`;
    case 'name':
      return line(topic.name, 80);
  }
}

/** As it is said in an order: "string freezes". */
export const topicInOrder = (topic: Topic): string => topicInWords(topic).replace(/^all /, '');

const plural = (word: string): string => `${word}s`;

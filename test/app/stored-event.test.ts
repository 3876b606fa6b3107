import { describe, expect, it } from 'vitest';
import { saidJson } from '../../src/app/heard/stored-event.ts';

const older = {
  eventId: 'Ev1',
  messageId: 'C1/1.1',
  from: { account: { platform: 'slack', user: 'U1' }, name: 'ana', zone: 'Europe/Berlin' },
  place: 'C1',
  placeName: '#dev',
  answerIn: 'C1/1.1',
  direct: false,
  text: 'make @ben a manager',
};
const ben = { account: { platform: 'slack', user: 'U2' }, name: 'ben', zone: null };

describe('an event from the inbox', () => {
  it('names whom it named when it was stored', () => {
    expect(saidJson.parse({ ...older, mentions: [ben] })).toMatchObject({ mentions: [ben] });
  });

  it('names nobody and answers nothing where an older relbot stored it', () => {
    expect(saidJson.parse(older)).toEqual({ ...older, mentions: [], repliesTo: null });
  });

  it('answers what it answered when it was stored', () => {
    expect(saidJson.parse({ ...older, repliesTo: 'C1/1.0' })).toMatchObject({
      repliesTo: 'C1/1.0',
    });
  });
});

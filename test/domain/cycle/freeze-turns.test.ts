import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freezeTurns,
  nextFreezeTurn,
  turnsByChange,
} from '../../../src/domain/cycle/freeze-turns.ts';
import { freezesInForce } from '../../../src/domain/cycle/state.ts';
import { instant } from '../../../src/domain/time/wall.ts';
import { at, hibiscus } from '../sample-cycle.ts';

const cycle = hibiscus();
const FROM = at('2026-03-01T00:00Z');
const TO = at('2026-11-01T00:00Z');
const instants = fc.integer({ min: FROM, max: TO }).map(instant);
const named = (turns: ReturnType<typeof freezeTurns>) =>
  turns.map(({ turn, at: when, of }) => `${when} ${of.freeze.key} ${turn}`);

describe('the turns of a cycle’s freezes', () => {
  it('are the same, each once, however often somebody looks', () => {
    fc.assert(
      fc.property(fc.array(instants), (looks) => {
        const steps = [...new Set([FROM, ...looks, TO])].toSorted((a, b) => a - b);
        const found = steps.slice(1).flatMap((until, index) => {
          return freezeTurns(cycle, steps[index] ?? FROM, until);
        });
        expect(named(found)).toEqual(named(freezeTurns(cycle, FROM, TO)));
      }),
    );
    expect(freezeTurns(cycle, FROM, TO).length).toBeGreaterThan(6);
  });

  it('lead to what is in force', () => {
    fc.assert(
      fc.property(instants, (now) => {
        const on = new Set<string>();
        for (const { turn, of } of freezeTurns(cycle, FROM, now)) {
          if (turn === 'began') on.add(of.freeze.key);
          else on.delete(of.freeze.key);
        }
        const inForce = freezesInForce(cycle, now).map(({ freeze }) => freeze.key);
        expect([...on].toSorted()).toEqual(inForce.toSorted());
      }),
    );
  });

  it('are slept through until the next', () => {
    fc.assert(
      fc.property(instants, (now) => {
        const next = nextFreezeTurn(cycle, now);
        const [first] = freezeTurns(cycle, now, instant(Number.MAX_SAFE_INTEGER));
        expect(next).toBe(first?.at ?? null);
      }),
    );
  });
});

it('a change brings what is in force after it and was not, and the other way round', () => {
  const now = at('2026-08-29T10:00Z');
  const without = { ...cycle, deadlines: cycle.deadlines.filter(({ key }) => key !== 'h-ff') };
  const turns = (before: typeof cycle | null, after: typeof cycle) =>
    turnsByChange(before, after, now).map(({ turn, of }) => `${of.freeze.key} ${turn}`);
  expect(turns(cycle, without)).toEqual(['h-ff ended']);
  expect(turns(without, cycle)).toEqual(['h-ff began']);
  expect(turns(cycle, cycle)).toEqual([]);
  expect(turns(null, cycle).length).toBe(freezesInForce(cycle, now).length);
});

import type { z } from 'zod';
import type { Instant } from '../../../src/domain/time/time.ts';
import type { PublicRelbot } from '../../../src/public.ts';
import { readParameters } from './parameters.ts';

/** What is answered to one address, for as long as nothing is written and the clock does not reach `until`. */
export interface Made {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Null: time changes nothing. */
  readonly until: Instant | null;
  readonly changedAt?: Instant | null;
  /** The address of the next page. */
  readonly next?: string | null;
}

/** One address that anybody may read. */
export interface PublicRoute {
  readonly path: string;
  /** What it gives, in half a sentence. */
  readonly gives: string;
  readonly parameters: z.ZodObject;
  readonly type: string;
  /** Null for what is no JSON. */
  readonly answer: z.ZodType | null;
  /** Seconds for which it may be shown without asking again. */
  readonly maxAge: number;
  make(asked: Asked): Promise<Made>;
}

export interface Asked {
  readonly shown: PublicRelbot;
  readonly written: URLSearchParams;
  /** The path and what is asked for. */
  readonly self: string;
  readonly publicUrl: string | null;
}

/** A route whose parameters are read before it is asked. */
export function publicRoute<Of extends z.ZodObject>(
  route: Omit<PublicRoute, 'make' | 'parameters'> & {
    readonly parameters: Of;
    readonly make: (asked: Asked, said: z.output<Of>) => Promise<Made>;
  },
): PublicRoute {
  const { parameters, make } = route;
  return {
    ...route,
    make: async (asked) => await make(asked, readParameters(parameters, asked.written)),
  };
}

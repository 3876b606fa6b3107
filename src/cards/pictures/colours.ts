import type { StageName } from '../../domain/cycle/cycle.ts';

/**
 * On a background of its own, so that a dark chat changes nothing. Words stand out from what is behind them by 4.5 to 1
 * and marks by 3 to 1, which a test holds. Nothing is told by colour alone, and those that tell the most, red and blue,
 * differ for every kind of colour blindness.
 */
export const COLOURS = {
  paper: '#ffffff',
  edge: '#d0d7de',
  ink: '#1b1f24',
  /** What is behind us, or only explains. */
  quiet: '#57606a',
  grid: '#dfe3e8',
  /** What is in force, or was refused. */
  stop: '#b3261e',
  stopPaper: '#fdecea',
  /** What is to come, or was granted. */
  coming: '#1f5fa8',
  past: '#7a828b',
  /** What waits. */
  waiting: '#8a6100',
  today: '#1b1f24',
} as const;

export const STAGE_PAPER: Record<StageName, string> = {
  Design: '#e7effa',
  Development: '#e9f4ea',
  QA: '#fff3d6',
  Release: '#f2e8f6',
};

/** The stripe over each band, which is what tells it from the next. */
export const STAGE_STRIPE: Record<StageName, string> = {
  Design: '#4a7ab8',
  Development: '#3f8a50',
  QA: '#a87900',
  Release: '#85529c',
};

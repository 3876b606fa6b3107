import type { Instant } from '../../../domain/time/time.ts';
import type { Repositories } from '../../../store/store.ts';
import type { App } from '../../app.ts';

/** What a request is changed with. */
export interface ChangeMeans {
  readonly app: Pick<App, 'names' | 'log'>;
  readonly tx: Repositories;
  readonly now: Instant;
}

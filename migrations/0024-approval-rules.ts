import { addColumns, type AnySchema, createTable } from './column-words.ts';
import { type Kysely, sql } from 'kysely';

/** How a freeze's exceptions are decided, what each said to a request, and what became of it after the decision. */
export async function up(db: Kysely<AnySchema>): Promise<void> {
  await addColumns(db, 'policy', {
    approvals: ['count', '1'],
    from_each: ['flag', '0'],
    one_no: ['text', 'denies'],
    open_hours: ['count', '0'],
    // Null: no window, no end, no budget.
    file_days: ['count?'],
    grant_days: ['count?'],
    budget: ['count?'],
  });
  // All of how it shall be decided; null where only the groups were to change.
  await addColumns(db, 'policy_change', { rules: ['json?'] });
  await createTable(db, 'vote', {
    columns: {
      id: 'id',
      exception_id: 'ref exception',
      person_id: 'ref person',
      value: 'text',
      words: 'text?',
      at: 'instant',
      // Of the answers that it was given for.
      edition: 'count',
    },
    oneOf: { value: ['yes', 'no', 'recused'] },
  });
  await db.schema.createIndex('vote_of_exception').on('vote').column('exception_id').execute();
  await addColumns(db, 'exception', {
    edition: ['count', '1'],
    // Of an approval.
    until_at: ['instant?'],
    // 1: a manager decided alone. The reason stands in words.
    overridden: ['flag', '0'],
    // What became of it after the decision, or without one: withdrawn, expired, landed, reverted.
    ended: ['text?'],
    ended_by: ['ref? person'],
    ended_at: ['instant?'],
    ended_words: ['text?'],
    // When time alone may next do something to it.
    due_at: ['instant?'],
  });
  // What waits may have outlived its freeze already: it is looked at once.
  await sql`
    update exception set due_at = asked_at where state in ('open', 'more-info')`.execute(db);
  await db.schema.createIndex('exception_due').on('exception').column('due_at').execute();
}

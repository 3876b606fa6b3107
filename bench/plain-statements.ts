import Database from 'better-sqlite3';

/** The limit: a row of a queue marked as being sent, then as sent, in transactions of so many, and nothing else. */
export function plainStatements(
  file: string,
  synchronous: 'FULL' | 'NORMAL',
  messages: number,
  limit: number,
): number {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma(`synchronous = ${synchronous}`);
  db.exec(
    'create table job (id integer primary key, card text not null, state text not null) strict',
  );
  const add = db.prepare('insert into job (card, state) values (?, ?)');
  db.transaction(() => {
    for (let at = 0; at < messages; at += 1) add.run('x'.repeat(300), 'waiting');
  })();
  const claim = db.prepare("update job set state = 'sending' where id = ? returning card");
  const complete = db.prepare("update job set state = 'sent' where id = ?");
  const turn = db.transaction((done: readonly number[], next: readonly number[]) => {
    for (const id of done) complete.run(id);
    for (const id of next) claim.get(id);
  });
  const began = performance.now();
  let done: number[] = [];
  for (let from = 1; from <= messages + limit; from += limit) {
    const next = Array.from(
      { length: Math.max(0, Math.min(limit, messages - from + 1)) },
      (_, at) => from + at,
    );
    turn(done, next);
    done = next;
  }
  const seconds = (performance.now() - began) / 1000;
  db.close();
  return messages / seconds;
}

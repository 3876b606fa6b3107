/** A place in a list that is in order of time: the instant and the name of what stood there last. */
export interface Place {
  readonly at: number;
  readonly id: string;
}

function writeCursor({ at, id }: Place): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** Null where it is none that was written here. */
export function readCursor(text: string): Place | null {
  if (!/^[\w-]+$/.test(text)) return null;
  const [, at, id] = /^(\d{1,16}) ([^]+)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where it ends: what comes after that may come later, too. Null where it is empty and began nowhere. */
  readonly cursor: string | null;
  readonly hasMore: boolean;
}

/** What comes behind a place. @param direction 1: the oldest first; -1: the newest first. */
export function pageOf<T>(
  all: readonly T[],
  placeOf: (item: T) => Place,
  asked: { readonly cursor: Place | null; readonly limit: number; readonly direction: 1 | -1 },
): Page<T> {
  const { cursor, limit, direction } = asked;
  const order = (a: Place, b: Place) =>
    direction * (a.at - b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));
  const behind = all
    .map((item) => ({ item, place: placeOf(item) }))
    .toSorted((a, b) => order(a.place, b.place))
    .filter(({ place }) => cursor === null || order(place, cursor) > 0);
  const shown = behind.slice(0, limit);
  const last = shown.at(-1)?.place ?? cursor;
  return {
    items: shown.map(({ item }) => item),
    cursor: last === null ? null : writeCursor(last),
    hasMore: behind.length > limit,
  };
}

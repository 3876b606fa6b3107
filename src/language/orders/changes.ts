/** About the changes of the schedule themselves. */
export type ChangeOrder = { readonly order: 'undo' };

export function changeOrder(said: string): ChangeOrder | null {
  if (
    /^(?:undo|revert|take back)(?: (?:that|it|(?:the |your |my )?last (?:change|move|import)))?$/i.test(
      said,
    )
  ) {
    return { order: 'undo' };
  }
  return null;
}

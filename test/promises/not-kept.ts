/** What was promised did not happen in time. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

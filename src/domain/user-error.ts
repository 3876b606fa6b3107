/**
 * A sentence for the person: what happened and what to do next. It is shown as it is; anything else that is thrown is
 * a bug, which the person sees only as a short reference.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

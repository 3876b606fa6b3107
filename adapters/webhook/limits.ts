/**
 * What calls keep to. Standard Webhooks 1.0.0 asks for a time-out of 15 to 30 seconds at most, for no redirects, and for
 * secrets of 24 to 64 bytes.
 */

/** From looking the name up to the last header of the answer. Less than a message may take in the outbox. */
export const PATIENCE = 15_000;

/** More of an answer is not read: nobody reads it anyway. */
export const LONGEST_ANSWER = 16 * 1024;
export const LINGER = 1000;

/** What a receiver asks to wait is kept, but no longer than this. */
export const LONGEST_RETRY_AFTER = 24 * 60 * 60 * 1000;

/** So many receivers are called at once. */
export const AT_ONCE = 16;

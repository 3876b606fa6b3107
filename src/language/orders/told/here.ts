/** The place in which something is said, as a part of a pattern. */
export const THIS = '(?:this|the) (?:channel|place|room)';
export const HERE = `(?:here|in ${THIS})`;

/** A fixed form of words: a text fits it from beginning to end or not at all. */
export const form = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

const SAYS_HERE = form(`.*${HERE}.*`);

export const saysHere = (said: string): boolean => SAYS_HERE.test(said);

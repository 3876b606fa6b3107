/** Pieces of JSON whose shape nobody has promised. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const nodes = (value: unknown): readonly Node[] => list(value).filter(isNode);

export const str = (value: unknown): string => (typeof value === 'string' ? value : '');

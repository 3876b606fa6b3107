import type { WireId } from './wire-id.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface FieldBase {
  /** What the submission calls this answer. */
  readonly id: string;
  readonly label: string;
  /** A line of help; adapters show it under the label where they can, else as a placeholder. */
  readonly hint?: string;
  readonly required: boolean;
  /** What stands in it when it opens. */
  readonly value?: string;
}

export type FormField =
  | (FieldBase & { readonly kind: 'line' | 'paragraph'; readonly max: number })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[] });

/** A dialog as plain data: at most five fields, opened only by a button or a slash command. */
export interface Form {
  readonly id: WireId;
  readonly title: string;
  readonly submit: string;
  readonly fields: readonly FormField[];
}

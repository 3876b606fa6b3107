/**
 * The portable envelope: what fits on every platform at once. Every screen is held against it by a test, so that no
 * adapter has to cut. Sources: Slack Block Kit reference, Discord component reference (see docs/architecture.md).
 */
export const ENVELOPE = {
  title: 150,
  body: 3000,
  fields: 10,
  fieldLabel: 75,
  fieldValue: 1024,
  /** In a row, which a block of actions is; and rows. */
  buttons: 5,
  rows: 3,
  buttonLabel: 75,
  wireId: 100,
  options: 25,
  optionLabel: 75,
  formTitle: 24,
  formSubmit: 24,
  formFields: 5,
  formLabel: 45,
  formHint: 100,
  formText: 3000,
} as const;

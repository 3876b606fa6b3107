/**
 * What Discord takes at most, in characters unless said otherwise. Sources: D = Discord's API documentation
 * (docs.discord.com/developers, page named), B = the assertions of @discordjs/builders, O = Discord's OpenAPI schema.
 */
export const LIMITS = {
  /** D resources/message, "Embed Limits". */
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footerText: 2048,
  /** Title, description, field names and values, footer of all embeds of a message together. */
  embedTotal: 6000,
  /** O MessageCreateRequest. */
  embeds: 10,
  content: 2000,
  nonce: 25,
  /** D resources/message, "Attachment Object": `description`. */
  altText: 1024,
  /** D components/reference, "Action Row", "Button". */
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  url: 512,
  /** D interactions/receiving-and-responding, "Modal"; D components/reference, "Label". */
  modalTitle: 45,
  modalFields: 5,
  label: 45,
  labelDescription: 100,
  /** D components/reference, "Text Input", "String Select". */
  textInput: 4000,
  placeholder: 100,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  /** D resources/channel, "Get Channel Messages": messages a page. */
  page: 100,
  /**
   * D topics/rate-limits: 50 requests a second for a bot, and what it answers takes about half a second. discord.js
   * itself waits where this is too many.
   */
  atOnce: 25,
  /** D resources/channel, "Modify Channel": the topic of a text channel. */
  headline: 1024,
} as const;

/** How long things may take, in milliseconds. */
export interface Patience {
  /** A dialog has to be the first response, within 3 s of the press (D interactions/receiving-and-responding). */
  readonly form: number;
  /** A request to Discord's REST API; past it, nobody knows whether it got through. */
  readonly request: number;
  /** From the first request to the last guild. discord.js itself waits 15 s for guilds that are down. */
  readonly start: number;
  /** Without a sign of life from the gateway; discord.js mends what it can within one or two heartbeats of 41 s. */
  readonly silence: number;
}

export const PATIENCE: Patience = {
  form: 2000,
  request: 15_000,
  start: 45_000,
  silence: 300_000,
};

/**
 * What Slack takes, each with its source. ST: the comments of `@slack/types`; SB: the checks that the `slackblocks`
 * library makes. The portable envelope is smaller than all of these; what still goes over is cut, and visibly so.
 */
export const LIMITS = {
  /** https://docs.slack.dev/reference/methods/conversations.setTopic: `too_long` beyond it. */
  headline: 250,
  /** ST, `HeaderBlock.text`. */
  header: 150,
  /** ST, a section's text; rich text has no documented limit of its own, so that of its nearest relative is kept. */
  text: 3000,
  /** bolt-js #2509: a message of some 13,200 characters in all is refused as `msg_blocks_too_long`. */
  message: 12_000,
  /** https://docs.slack.dev/reference/methods/chat.postMessage: `text` is best kept under 4,000. */
  summary: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/image-block: `alt_text`. */
  altText: 2000,
  /** https://docs.slack.dev/reference/block-kit/blocks: blocks of a message. */
  blocks: 50,
  /** Slack takes 25 in a block (ST, `ActionsBlock.elements`); more than five in a row are hard to read. */
  buttonsInRow: 5,
  /** ST, `Button.text`. */
  button: 75,
  /** ST, `Button.url`. */
  url: 3000,
  /** ST, `ModalView.title`, `.submit` and `.close`. */
  viewTitle: 24,
  /** ST, `ModalView.private_metadata`. */
  viewMetadata: 3000,
  /** ST, `InputBlock.label` and `.hint`. */
  inputLabel: 2000,
  inputHint: 2000,
  /** SB, `plain_text_input.max_length`. */
  inputText: 3000,
  /** ST, `StaticSelect.options`. */
  options: 100,
  /** ST, `Option.text`. */
  option: 75,
  /**
   * https://docs.slack.dev/apis/web-api/rate-limits: a message a second in a channel, several hundred a minute in a
   * workspace, and what is answered takes about half a second. Where that is too many, Slack says how long to wait.
   */
  atOnce: 5,
} as const;

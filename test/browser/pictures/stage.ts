import type { Page } from 'playwright-core';
import { instant } from '../../../src/domain/time/wall.ts';
import { Visitor } from '../visitor.ts';
import type { StillProgram } from './still-program.ts';

/** What stands in a window by itself: a thread of Slack's is one, with its answers. */
export const messages = ({ log }: Visitor) => log.locator('.messages > .message');

/** Above and below a message, in pixels. */
const ROOM = 19;

/** Both windows, and the clock. */
export class Stage {
  readonly slack: Visitor;
  readonly discord: Visitor;
  readonly page: Page;
  readonly #program: StillProgram;

  constructor(program: StillProgram, page: Page) {
    this.slack = new Visitor(page);
    this.discord = new Visitor(page, 'Discord');
    this.page = page;
    this.#program = program;
  }

  /** Winds on to an instant, "2027-01-28T09:12Z", through all that comes due on the way. */
  async isAt(written: string): Promise<void> {
    const at = instant(Date.parse(written));
    const { clock, windows } = this.#program.house.play;
    await clock.windTo(at);
    for (const { api } of windows) api.room.changed();
    await this.page.locator(`#now time[datetime="${new Date(at).toISOString()}"]`).waitFor();
  }

  /** Makes the windows as high as the last message in Discord: neither more nor less. */
  async fit(): Promise<void> {
    const message = await messages(this.discord).last().boundingBox();
    const log = await this.discord.log.boundingBox();
    const size = this.page.viewportSize();
    if (message === null || log === null || size === null) throw new Error('Nothing is there.');
    const height = Math.round(size.height + message.height + ROOM - log.height);
    await this.page.setViewportSize({ width: size.width, height });
    for (const visitor of [this.slack, this.discord]) {
      await messages(visitor).last().scrollIntoViewIfNeeded();
    }
  }

  /** In Discord answers stand beneath one another: the next message of relbot's is the one. */
  async saysInDiscord(text: string): Promise<void> {
    const answers = this.discord.log.locator('.from-relbot');
    const before = await answers.count();
    await this.discord.writes(text);
    await answers.nth(before).waitFor();
  }
}

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
} from 'discord.js';
import type { Commanded } from '../../src/platform.ts';

const everywhere = {
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
} as const;

const line = (name: string, description: string) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description,
  required: false,
  max_length: 1000,
});

/** All commands of relbot; registering them replaces the ones from before. */
export const COMMANDS: CommandBody[] = [
  {
    ...everywhere,
    contexts: [...everywhere.contexts],
    integration_types: [...everywhere.integration_types],
    name: 'relbot',
    description: 'Ask about the release: dates, freezes, what is next',
    options: [line('question', 'Such as: when is feature freeze')],
  },
  {
    ...everywhere,
    contexts: [...everywhere.contexts],
    integration_types: [...everywhere.integration_types],
    name: 'exception',
    description: 'Ask for an exception to land a change in spite of a freeze',
    options: [line('link', 'The change you want to land')],
  },
];

/** Null for a command that this relbot does not have, such as one from before that Discord still shows. */
export function readCommand(
  interaction: ChatInputCommandInteraction,
): Pick<Commanded, 'command' | 'text'> | null {
  switch (interaction.commandName) {
    case 'relbot':
      return { command: 'ask', text: interaction.options.getString('question')?.trim() ?? '' };
    case 'exception':
      return { command: 'exception', text: interaction.options.getString('link')?.trim() ?? '' };
    default:
      return null;
  }
}

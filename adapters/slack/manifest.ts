/**
 * The Slack app as data: what the README tells people to paste, and what the tests' Slack grants. A scope or an event
 * that is not here does not exist for relbot.
 */
export const MANIFEST = {
  display_information: {
    name: 'relbot',
    description: "Your release's deadlines, freezes and exceptions, told in time.",
    background_color: '#1d4d4f',
  },
  features: {
    bot_user: { display_name: 'relbot', always_online: true },
    app_home: {
      home_tab_enabled: false,
      // Without these two lines nobody can write to relbot directly.
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    slash_commands: [
      {
        command: '/relbot',
        description: 'Ask about the release, or ask for an exception',
        usage_hint: 'when is feature freeze | exception https://…',
        // Mentions in its text arrive with their ids, as they do in messages.
        should_escape: true,
      },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'channels:read',
        'chat:write',
        'commands',
        'groups:read',
        'im:history',
        'im:write',
        'users:read',
      ],
    },
  },
  settings: {
    event_subscriptions: { bot_events: ['app_mention', 'member_joined_channel', 'message.im'] },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
} as const;

/** Why each scope is asked for, and what is lost without it. */
export const SCOPES: readonly { scope: string; why: string; without: string }[] = [
  {
    scope: 'app_mentions:read',
    why: 'to hear what is said to @relbot in a channel',
    without: 'relbot answers only in direct messages and to /relbot',
  },
  { scope: 'chat:write', why: 'to answer and to post', without: 'relbot can say nothing' },
  { scope: 'commands', why: 'for /relbot', without: 'there is no slash command' },
  {
    scope: 'im:history',
    why: 'to hear direct messages',
    without: 'relbot answers only in channels',
  },
  {
    scope: 'im:write',
    why: 'to tell a person something who is not in the channel',
    without: 'such a person is not told',
  },
  {
    scope: 'users:read',
    why: "for people's names and time zones",
    without: 'people are called by their ids, and dates are said in the deadline’s zone alone',
  },
  {
    scope: 'channels:read',
    why: 'to notice being added to a public channel, and to know its name',
    without: 'relbot does not greet, and calls the channel "this channel"',
  },
  { scope: 'groups:read', why: 'the same for private channels', without: 'the same there' },
];

/** What may be added to the manifest, for what each gives. */
export const OPTIONAL_SCOPES: readonly { scope: string; gives: string }[] = [
  {
    scope: 'channels:history',
    gives: 'after a crash in the middle of sending, relbot looks whether its post got through',
  },
  { scope: 'groups:history', gives: 'the same in private channels' },
  { scope: 'pins:write', gives: 'the state card is pinned, so that it stays in sight' },
  {
    scope: 'channels:write.topic',
    gives: 'relbot keeps its part of a channel’s topic up to date, where a manager asks for it',
  },
  { scope: 'groups:write.topic', gives: 'the same topic in private channels' },
  { scope: 'files:write', gives: 'the schedule and the statistics come with their pictures' },
];

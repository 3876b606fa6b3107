import type { Channel } from './workspace.ts';

/** What a method needs to be granted; a list is "one of", by the kind of channel. */
export const SCOPES: Readonly<
  Record<string, string | Readonly<Record<Channel['kind'], string>> | null>
> = {
  'auth.test': null,
  'views.open': null,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'pins.add': 'pins:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'conversations.open': 'im:write',
  'users.info': 'users:read',
  'conversations.info': { public: 'channels:read', private: 'groups:read', direct: 'im:read' },
  'conversations.setTopic': {
    public: 'channels:write.topic',
    private: 'groups:write.topic',
    direct: 'im:write.topic',
  },
  'conversations.history': {
    public: 'channels:history',
    private: 'groups:history',
    direct: 'im:history',
  },
  'conversations.replies': {
    public: 'channels:history',
    private: 'groups:history',
    direct: 'im:history',
  },
};

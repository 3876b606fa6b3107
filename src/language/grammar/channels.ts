import type { Rule } from './rule.ts';

/** What a channel is told with. */
export const UPDATES =
  '@updates|@reminder|@notify|@post|@remind|talking|bothering|sending|telling|writing';

/** Channels that are no longer told, or are told. */
export const channelRules: readonly Rule[] = [
  {
    topic: 'list_schedule',
    says: [
      '^ where|how|is|are|do .. ical|ics|calendar|feed',
      'give|get|have|need|want|where|is|send|show|link .. ical|ics|feed ?@subscribe|to|for|url|link|please|so $',
    ],
    unless: ['@subscribe'],
  },
  {
    topic: 'unsubscribe',
    says: [
      'not @toUnsubscribe|stop ?@me|@we|@place|@notify|@post|@updates|@reminder',
      '@should|if|maybe|perhaps|why|how .. unsubscribe|unsubscribed|mute|muted|unfollow',
      'not ?yet stop|cancel|end|disable .. @updates|@reminder',
    ],
    unless: ['^ how do|does|can|to', '@exception'],
    does: ['^ @me|@we no longer|more ?want|need|wish'],
  },
  {
    topic: 'unsubscribe',
    does: [
      '^ @toUnsubscribe ?@me|@we|from|@place|@deadline|<deadline>|@updates|all|everything|it|the|on|for|here|<kind>|<unknown>',
      `^ @toStop .. ${UPDATES}`,
      '^ @toStop ?with ?it ?that|this ?here|please $',
      '^ turn|switch|opt|sign|take|leave .. off|out',
      `^ ?do not ?you ?please ?ever ?@me want|need|like|wish ?to ?@me|@we ?be ?get|receive|hear|have .. ${UPDATES}|reminded|notified|pinged|subscribed`,
      '^ ?do not ?please @notify|@toPost|spam|bother|tell|message|talk|remind|notify ?@me|@we|@place|here|about|to|any|in|@updates|@they|<deadline>|@person',
      'not @notify|spam|bother|remind @me|@we|@place',
      `^ no ?more|longer ?please ${UPDATES}`,
      `not want|need ?to ?get|receive ?be .. ${UPDATES}|reminded|notified|pinged`,
      `no longer|more ?@me ?want|need ?to ?get|receive ?be .. ${UPDATES}|reminded|notified|pinged`,
      '^ remove|delete|drop|take .. @place|list|@me|@we|subscription|subscriptions|@subscribe .. from|off|subscription|list|@updates',
      '^ remove|delete|drop|cancel|end ?my|our|the|this ?@place subscription|subscriptions|@subscribe',
      '^ ?please leave|let ?@we|@me ?alone|be|channel|here ?please $',
      '^ ?please shut|quiet|silent|silence|shush ?up $',
      '^ ?please be quiet|silent',
      'leave @me|@we alone',
      '^ enough ?with|of .. @updates',
      '^ @me|@we have had|enough .. @updates',
      '^ take @place|@me|@we off|out',
      '^ @me|@we|@place @unsubscribe',
      '^ less|fewer @updates',
    ],
    unless: [
      'forget|forgetting',
      '^ what|which|who|why',
      '^ ?and how ?do|can|to|does',
      '@exception|<request>',
      '^ ?please cancel|delete|remove|drop|end .. @reminder',
      'not @me|@we @should',
      '^ do|does|did @me|@we|<deadline>|<kind>|it',
      'stop @me|@we from|merging|landing',
      'land|merge|push|submit .. @change',
      'server|process|service|build|job|pipeline|branch|tag',
      'not @post .. @exception|@request',
    ],
  },
  {
    topic: 'unsubscribe',
    says: ['@should|not @me|@we @unsubscribe', 'not @unsubscribe'],
  },
  {
    topic: 'subscribe',
    says: [
      'give|get|have|need|want|where|is .. ical|ics|feed .. @subscribe',
      'which|what channels|channel|places|rooms .. @subscribe|subscribed|get|gets|receive|receives|have|@updates',
      'who|where .. subscribed|subscribes|subscribers|receives ?@updates',
      '@be|am .. subscribed',
      '@be @updates .. on|enabled|off|posted|here|active',
      'not ?yet .. subscribe|follow',
      '@should|maybe|perhaps|if .. subscribe|subscribed',
      'what|which .. subscribe|subscribed',
      'do|does @me|@we|@place ?still get|receive .. @updates',
      'not @post|announce .. @updates|@schedule ?here|@place',
      'would|could|sense|worth|idea .. subscribe|subscribing',
      'no need .. subscribe',
    ],
    unless: [
      '@exceptions',
      '^ who|which|what .. @recall @me',
      'reminders .. set|have|do',
      'set ?any ?for .. reminders',
      '^ how',
      'patch|exception|approved',
      'which|what reminders',
      '@should @unsubscribe',
      'not ?want|need ?to ?be @notify|@remind|@updates',
    ],
  },
];

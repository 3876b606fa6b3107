import type { Rule } from './rule.ts';

/** A request that is spoken of: by its number, or as an exception. */
const REQUEST = ['<request>', '@exception', '@exception|@request|number|request <number>'];

/** Where requests go, who decides, and what is decided. */
export const exceptionRules: readonly Rule[] = [
  {
    topic: 'requests_here',
    says: ['not|should .. @post ?exception @request ?in|to @place'],
    does: [
      '@toPost ?exception @request ?in|to|into @place',
      '@toPost .. exception @request .. here|channel',
      '@request go|should|belong ?go|be ?posted ?in|to here|channel',
      'use|make|set .. here|channel .. for|the exception|@request ?@request',
      'set ?exception @request @place',
    ],
    unless: ['stop|no @post', 'status', '@subscribe'],
  },
  {
    topic: 'explain_term',
    about: ['@exception'],
    says: [
      'what|whats ?@be|@do ?mean ?<deadline>|@freeze @exception|quoted ?mean|stand|exactly|anyway|again|good|about|for $',
      'what @do .. @exception mean|stand|do|allow',
      'what|whats @be .. @exception .. for|about|mean $',
      '@mean .. @exception',
      '@exception mean|means|meaning|definition',
      'how do|does .. @exception ?process|system|procedure work',
      'difference|differ|different .. @exception',
      'why .. need|have|exist|there .. @exceptions',
      '^ ffe|rfe|sfe <?> $',
    ],
    unless: ['<request>', 'my|our @exception'],
  },
  {
    topic: 'set_reminder',
    does: [
      '^ @toRemind @me|@we|@place|@person|@they .. before|when|if|on|about|@unit .. <request>',
    ],
    unless: ['@updates .. no'],
  },
  {
    topic: 'set_reminder',
    does: ['^ remind .. @exception|@request|<request>'],
  },
  {
    topic: 'decide_exception',
    about: REQUEST,
    says: [
      'who thinks|believes|wants|agrees|objects|says|minds .. @decide',
      '@be anyone|anybody|someone ?against .. @decide',
    ],
  },
  {
    topic: 'who_is',
    about: ['@exception', '@exceptions', '@request'],
    says: [
      'who|whom|whos .. can|could|may|should|must|allowed|has|have|need|approves|grants|gives|decides|reviews|signs|handles|votes|talk|ask|contact|ping|write|reach|convince|responsible|charge|accepts|owns|bug|turn|rules|manages|looks|approve|decide|grant',
      'which|what team|person|people|group|approver|approvers .. @exception|@exceptions',
      '@person|contact for|of .. @exception|@exceptions',
    ],
    unless: [
      '<request>',
      '@exception <number>',
      'my|this|that .. @exception .. @decided',
      'has|have|got|filed|requested|asked .. @exception|@exceptions',
      'what|whats @be',
    ],
  },
  {
    topic: 'help',
    about: [...REQUEST, '@exceptions', 'with|to you $', 'syntax|command'],
    says: [
      '^ how do|does|can|could|should|would|to|must ?@me|@we|one|you|someone|@they|@person ?to @decide|vote|@approve|@deny|@withdraw',
      '^ how do|does|can|should|would|to ?@me|@we|one|you|someone ?to .. @reminder|subscription',
      '^ what|whats .. syntax|command|button',
      'syntax|command for|to .. @decide',
    ],
  },
  {
    topic: 'decide_exception',
    does: [
      '^ ?@me ?@we ?hereby @toRule|decide ?on .. <request>|@exceptions|<link>|pending',
      '^ ?@me @toRule|decide ?on|to <number>',
      '^ take ?it|this <request>|it|@exception|@request back',
      '^ ?@me @toRule|decide .. @exception|@request|one',
      '^ approve|deny|reject|grant|decline|accept|nack|close|withdraw it|them|this|that|both|all|everything|everyone|rest|last|latest|$',
      '^ approve|deny|reject|decline|withdraw|close|accept|nack ?my|the|his|her|their|last|latest|<unknown> .. @request|ask|one|application',
      '^ @toRule <number> $',
      '^ ?@exception|@request|number <request>|<number> ?be ?are ?now ?hereby ?should ?be ?am approve|approved|deny|denied|reject|rejected|granted|accepted|accept|declined|withdrawn|withdraw|close|closed|ok|okay|fine|good|yes|no|lgtm|nack|ack|approval|refused ?for|by|from|until|as|then|it|too|@me|with|because|please|since|dup|duplicate|to|go',
      '^ ?@request|@exception <request>|<number> ?@be @approve|approved|granted|denied|rejected|withdrawn|closed|ok|fine|good',
      '^ ?@me ?am|vote|say yes|no|ok|okay|nack|ack|lgtm|approval|+1|fine|good|agreed|happy|thumbs ?up|down ?to|for|on|with ?@exception|@request|granting|approving|approve|grant|number ?@exception|@request <request>|<number>',
      '^ ?@me am ?ok|okay|fine|happy|good with|to|for|granting|approving|approve .. <request>|@exception|<number>',
      '^ give|gave .. <request>|@exception .. ok|okay|approval|go|green|thumbs|blessing|yes|pass',
      '^ ?please mark|set|flag|change <request>|@exception|number|<number> .. as|to|done',
      '^ ?@me|@we ?need|ask|request|want ?for ?some more info|information|details .. <request>|@exception|<number>',
      '^ turn down',
      '^ turn <request>|@exception|@request|it down',
      '^ let <request>|<number>|it|this|that in|through|pass|land|go',
      '^ vote|sign .. <request>|@exception',
      '^ thumbs up|down',
      '^ move .. <request> to',
    ],
    unless: [
      '^ who|why|when|where|which',
      '^ what|how',
      '^ can|could @me|@we @land',
      'status',
      'how many',
      '^ grant|give|allow|approve|accept ?please ?to @me|@we|a|an',
      '^ grant|give|allow ?@me|@we ?freeze|<deadline>|@freeze exception ?of|for|to ?@me|@we|the|a new|<link>',
      '^ ?please drop|cancel|close .. @reminder|@updates|meeting|subscription|call|channel|subscriptions|<deadline>|tickets|ticket|bug|bugs',
      '^ <request> .. <?>',
      '^ ?@exception|@request <number> @decided <?>',
      '^ @exception|@request ?<number> ?denied|rejected|declined why',
      'ask|asking|request|requesting to|you',
      'freeze|<kind>|<deadline> is|are|now closed',
      '^ @exceptions|<request> approved|denied|rejected or',
      'until|till when|which|what',
    ],
  },
  {
    topic: 'decide_exception',
    about: REQUEST,
    says: [
      'idea|sense|fair|right|wrong|safe|ok|okay|time to approve|deny|reject|grant|decline|accept|close',
      'should @we|@me|they|you .. approve|deny|reject|grant|decline|accept|close',
      'before @we|@me|they|you|@person .. approve|deny|reject|grant|decline|accept|close',
    ],
    unless: ['@should @me ask|request|file', 'who should'],
  },
  {
    topic: 'decide_exception',
    about: [...REQUEST, '@exceptions', 'it|them|pending|<link>'],
    says: [
      '@should|shall|if|whether|maybe|perhaps|probably|not|never|would|could|unsure|sure|think|wait|hold|can|must|before|about|ok|okay|someone|instead|until|unless|tempted|fine .. approve|deny|reject|grant|decline|accept|withdraw|close|nack|approving|denying|rejecting|granting|closing|accepting|withdrawing .. <request>|@exception|@request|<number>|it|them|pending',
      '<request>|@exception <number>|@should|can|could|might|must|may|not .. @should|can|could|might|must|may|not|be .. @decided|approve|deny|reject|granted',
      '^ approving|denying|rejecting|granting|closing|withdrawing|approve|deny|reject|grant|withdraw|accept .. <request>|@exception|@request|<number>',
      '<unknown>|@they|@person says|said|thinks|wants|told|wrote|asked|suggested .. @decide',
    ],
    unless: [
      '^ ?and why|who|when|how|what|where|which',
      'status',
      '^ ?and @be|has|have|did|was|were|will',
      'grant|give|approve ?please @me|@we|a|an',
      'been @decided',
      'request|ask|asking|requesting|need|want|file|apply .. @exception',
      '@recall @me|@we',
    ],
  },
];

import type { Rule } from './rule.ts';

/** The same for words that are asked about, for newcomers, and for talk that is about something else. */
export const particularTalk: readonly Rule[] = [
  {
    topic: 'smalltalk',
    says: [
      '^ who|someone|somebody broke|breaks|stole|ate|killed',
      '<kind>|@freeze|<deadline>|@freeze @be ?my|the ?@person|best|favorite|favourite movie|song|film|band|book',
      '<?> lol|haha $',
      '^ back ?@be in <number>|five|ten|minute|bit ?min|minutes|mins|$',
      'release party|song|video|cake @be|@did',
    ],
    unless: ['when @be', '@schedule'],
  },
  {
    topic: 'newcomer',
    says: [
      '^ ?@greet ?all @me|@we ?am ?are ?just ?quite ?all ?very new ?here|to|contributor|@person|in|and|on|at|$',
      'newly appointed|elected|joined|hired|started',
      '@me got|was|been ?asked|made|elected|voted|appointed ?to ?be|as ?the ?release ?docs @person .. clue|new|start|begin|do|help',
      'easy|simple|small ?little bugs|bug|tasks|task|issues|issue|things|something|thing|jobs|stuff|help',
      'something|anything easy|simple|small|tiny',
      'where|how .. begin|contribute|onboard ?here|$',
    ],
    unless: ['@exception', 'how @do .. <deadline> begin'],
  },
  {
    topic: 'explain_term',
    about: ['<deadline>|<kind>|@freeze|@unit|r|term|word'],
    says: [
      'never|not heard|understood ?of|about ?it|that|this $',
      'what .. rules|rule|changes|change|allowed|forbidden|different .. after|before|once|since|during|under <deadline>|<kind>|@freeze',
      '^ what|which ?@be rules|rule ?for|at|in|during|of <deadline>|<kind>|@freeze',
      'see|read|reading|saw|heard .. what|whats ?@be it|that|r|this|mean $',
    ],
    unless: ['when', 'moved|postponed|delayed'],
  },
  {
    topic: 'explain_term',
    about: ['<deadline>|<kind>|@freeze|@kind|@exception|<unknown>'],
    says: [
      '^ what .. consequences|consequence|effects|effect|impact|meaning|implications|role|use|benefits|point of|for|from <deadline>|<kind>|@freeze',
      '^ ?and what|which ?things|parts ?exactly|all get|gets|falls|fall|comes|come|belongs|goes|is|are ?@frozen|forbidden|blocked ?under|at|in|by|into|during|to|on <deadline>',
      '^ who has|must|should|needs|need ?to care|worry|bother|comply|adhere|obey|respect ?about|with|to <deadline>|<kind>|@freeze',
      '^ is|are <deadline>|<kind>|@freeze ?only ?really about|for|only|meant|limited ?for|to ?<unknown> @change|code|<unknown>|master|stable|everyone|all',
      '^ is|are ?a|an|the <kind>|@kind|<deadline>|@exception ?the same|like|just|equal|equivalent ?to ?as',
      '^ what ?a|an|the <kind>|@freeze|@exception|<deadline>|<unknown> ?<unknown> @be|means $',
      '@me ?do ?not|never understand|get|know|sure|grasp .. what|why .. @exception|<deadline>|<kind>|@freeze @be|means|exists $',
    ],
    unless: ['when', 'my|our @exception', '<request>', '@active|already|yet|@land'],
  },
  {
    topic: 'unknown',
    says: [
      '^ do you like|love|hate|prefer|enjoy|eat|drink|sleep|dream|believe',
      '@device .. boot|start|configure|settings|setup',
      'configure|install|setup my|the|an @device|vim|emacs|proxy',
      '^ is|are python|java|node|linux|ubuntu|debian|docker|postgres|windows|rust|go <number>|<version>',
      '^ ?the ?a build|ci|gate|test|tests|job|pipeline|zuul @be ?still broken|broke|red|slow|flaky|failing|stuck|down',
      '^ can|could|would someone|somebody|anyone|anybody|you ?please fix|debug|restart|recheck|rerun ?the ?a @change|ci|gate|build|<unknown> job|pipeline|test|tests|server|build',
    ],
    unless: [
      '<deadline>',
      '@exception',
      '<request>',
      '@freeze',
      'merge|land|merges|make',
      '@recall @me|@we',
    ],
  },
  {
    topic: 'help',
    says: [
      '@can @me|@we|you ?also ?even ?@toPost|opt|sign|get ?@reminder|@updates|out|up ?of|for ?@updates|@reminder|automatically|here ?here ?automatically $',
      '@me|@we do not ?really know|understand how .. you|relbot|bot',
    ],
    unless: ['<deadline>', '@me|@we .. subscribe', 'opt out', '@place', 'have|get'],
  },
  {
    topic: 'unsubscribe',
    says: [
      'how|can|may|could ?@do ?@me|@we ?@me opt|sign|turn|switch|get out|off ?of ?the ?all @updates|@reminder|this|that',
      'how|where ?@do|@can ?@me|@we @toStop|@toUnsubscribe ?off ?the ?all @updates|@reminder',
    ],
  },
  {
    topic: 'who_is',
    says: [
      '^ is|are ?there someone|somebody|anyone|anybody|@person for|responsible|handling|doing|in|who|covering',
      'who .. ask .. or how',
    ],
    unless: ['@land|merge', 'here $', 'around $', 'for ?@frozen|lunch|coffee|beer'],
  },
  {
    topic: 'newcomer',
    says: [
      'best|good|right|easiest way|place|time|path to join|contribute|participate|involved|begin|help ?in|out|$',
    ],
  },
  {
    topic: 'smalltalk',
    says: [
      '^ it|this|that ?@be ?getting ?already ?so late $',
      'nobody|noone knows|knew|said when|how|who|what|why',
      '^ hahaha|haha|hah|heh|hehehe $',
      '^ that|this|it was|is ?very|so|really ?quick|fast|nice|easy|good|kind|fun|helpful|cool|close ?thanks|thank ?you $',
    ],
  },
];

import type { Rule } from './rule.ts';

/**
 * Turns of phrase whose words a more general rule would take for something else. They come before all others, so each
 * says no more than what it alone can mean.
 */
export const particularRules: readonly Rule[] = [
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
    topic: 'when_deadline',
    about: ['<deadline>'],
    says: [
      '^ exact|precise date|time|day .. <deadline>',
      '^ is|was|are|does|do|did <deadline> ?start|end|begin|close|mean|fall|happen|take|place ?place ?at|on|in|by|mean|to ?the ?end|beginning midnight|noon|@month|@weekday|utc|day|eod|morning|evening ?or|utc|in|of',
      '^ does|do .. <deadline> mean .. day|timezone|zone|utc|midnight|time',
      'until|till|before what|which time|hour|date|day',
    ],
    unless: ['not'],
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
    topic: 'is_frozen',
    says: [
      '^ do|does <deadline>|<kind> apply|hold|bind|count already|now|yet|currently|today',
      '^ ?and ?so is|are tree|trees|repo|repos|branch|branches|master|main|trunk|gate ?<unknown> ?still|already|now open|closed|locked|frozen ?for|to|or|again|now|$',
      '^ ?and ?so @be @change ?still|already|now locked|frozen|closed ?down|already|now|yet|$',
      '^ ?is|are ?it|@we ?<cycle>|@cycle ?in|at ?already|still|now @freeze ?already|still|now or @can|@do|not|open|free|is|are',
      '^ is|are <freeze> ?already|yet|now|still|<?> $',
      '^ @be @we past|in|under|behind .. <freeze> ?state|mode|period or',
    ],
    unless: ['when', 'who', 'since', '@exception'],
  },
  {
    topic: 'previous_cycle',
    says: [
      'date|day|schedule|dates|calendar|when ?did ?@we|it ?we shipped|released ?of|for|in <unknown>|<other>',
      '^ ?the ?start|end|release|final|<deadline> date|dates|schedule|calendar ?of|for|in <other>',
      'in|of|for <unknown>|<other> when was|were|did',
      'what|how was|did|were .. <unknown> calendar|schedule|timeline|release|cycle look|like',
      'what|when @be .. <deadline>|<kind> ?date|day in|for|of <unknown>|<other> ?cycle $',
      'was|were|did .. <deadline>|<kind>|dates ?dates ?back in|for|of|last spring|summer|autumn|winter|fall|<other>',
    ],
    unless: [
      'not',
      '@exception|@change',
      'next|upcoming|will|planned|expect',
      'supported|support',
      'r <number>',
      '<unknown> <unknown>',
      'set|move|put|create|add|start',
    ],
  },
  {
    topic: 'deadline_passed',
    about: ['<deadline>|<freeze>'],
    says: [
      '^ ?has|did|is|was <deadline> ?already|now ?still ahead|passed|gone|behind|over|past|slip|slipped|upon ?by|of ?@we|us ?already|now|yet|or|$',
      '<deadline> already gone|past|passed|over|behind|done ?by',
      '^ was .. <deadline>|<kind>|@freeze ?the final|last chance|one|opportunity',
      '^ was|were <deadline> ?already last|this|yesterday ?week|month|@weekday $',
      '^ @be @me|@we|it ?already|now ?too late for ?the <deadline> $',
      'missed|past|passed|over|done|vorbei ?@be ?already <deadline> $',
    ],
    unless: ['when', 'why', 'how', 'merge|land|push|patch|code', 'may|must|should', 'or @can'],
  },
  {
    topic: 'current_stage',
    says: [
      '^ @be @we|it ?still .. or ?@be ?it|@we|this ?already|in|now stabilisation|stabilization|stabilising|stabilizing|bugfixing|testing|polishing|rc|beta|maintenance',
      'did|have|has @we ?already enter|entered|reach|reached|start|started ?the rc|beta|testing|stabilization ?phase|stage|mode|period|yet|$',
    ],
    unless: ['when', '<deadline>'],
  },
  {
    topic: 'release_date',
    says: [
      '^ release ?date|day @be|falls ?still ?planned ?on|in ?for ?the <number>|@month|@weekday',
      'when .. hotfix|patch|point|bugfix ?release|version for|of|on <other>',
      '<cycle> .. what|whats ?@be planned|target|current|expected ?release date',
    ],
    unless: ['<deadline>', 'last|previous'],
  },
  {
    topic: 'can_i_land',
    about: ['@change|<link>|revert|reverts|upgrade|upgrades'],
    says: [
      '^ @should ?@me|@we .. bother|finish|finishing|continue|hurry|hold|wait|stop|rush .. @change',
      '^ would|will|is|are|do|does|can|could ?a|an|the|my @change|revert|reverts|<link>|<unknown> ?@change ?be|need|still|get|go|require fine|ok|okay|allowed|through|in|approval|possible|permitted|accepted|land|merge|needs|exception ?in|during|after|on|for|to|$',
      '^ is|are ?@we|they|you|it|project|still ?still accept|accepting|taking|merging|allowing|approving .. @change|upgrades|plugins|updates',
      '^ can|could|may|am @me|@we ?still|also ?still add|introduce|bump|raise ?a|an|the|new|another ?new ?minimum ?version @change|<unknown> ?or|now|still|@freeze|at|this|library|dependency',
    ],
    unless: [
      'when',
      '@exception',
      'who',
      '<request>',
      '@deadline|checkpoint|event ?to ?the ?schedule',
      '@schedule',
    ],
  },
  {
    topic: 'list_exceptions',
    says: [
      'what|which|who .. let|allowed|went|sneaked|slipped|accepted|approved ?them|it in ?late|despite|after|during|past|anyway .. @freeze|<deadline>|$',
      'which|what late|exceptional @change|ones .. let|in|merged|approved|allowed|accepted',
      '^ ?only ?just ?the approved|pending|denied|open|granted|rejected|waiting ones|only|requests ?please|only|$',
      'what|whats|anything ?@be ?still ?waiting in|on queue|pile|backlog|plate',
    ],
    unless: ['when', 'how'],
  },
  {
    topic: 'exception_status',
    says: [
      '@exception|@request <number> .. approved|granted|denied|rejected|accepted or',
      '^ was|is|did|has|were ?the|my|our <unknown> one|request|patch approved|accepted|granted|denied|rejected|decided|go|get|pass|through|make',
      '<request> .. approved|granted|denied|rejected|accepted or ?not|denied|rejected',
    ],
  },
  {
    topic: 'decide_exception',
    about: ['<request>'],
    does: [
      '^ @me ?hereby take|pull|draw ?back <request>',
      '^ fine|ok|okay|good|green with|by|from @me ?to accept|approve|grant ?for <request>',
      '^ put|place|set|keep <request> on|to hold|waiting',
      '^ ?a ?+1|yes|ack|go to|for|on|from <request> go|$',
    ],
    says: [
      '<request> on hold',
      '@person|<unknown> approved|denied|rejected|granted|declined <request>',
    ],
    unless: ['<?>'],
  },
  {
    topic: 'current_stage',
    says: [
      'halfway|midway|half through|into|in ?the @cycle|release|<cycle>|development',
      '^ @be @we ?still|now|already ?in r|are <number>',
      '^ is release|@cycle|<cycle> ?still|now|already ?in beta|alpha|rc|testing|development|maintenance ?now|already|still|$',
      'where ?@be ?in .. process|cycle|timeline|schedule .. @be @we|now|today|currently',
      '^ @be @we ?still|now|already ?in bug|bugfix|bugfixing|coding|testing|polishing|feature|stabilization|building ?fixing ?mode|phase|or',
      '^ did|have|has @we ?already branched|branch|forked|fork',
      '^ is|has|was stable <cycle> ?been ?already created|cut|branched|open|there',
      '^ did|have|has|are stable branches|branch|branching get|been|happened|cut|created ?cut|already|yet',
    ],
    unless: ['when', 'how long|many'],
  },
  {
    topic: 'next_deadline',
    says: [
      'which|what one ?@be up|due|on|coming first|next',
      '^ ?is ?there anything|something|much due|coming|ahead ?up soon|next',
      'whats|what ?@be up next',
      'what|whats|which ?@be next|nearest|closest|upcoming thing|item|entry|one|stop|event|date|hurdle ?on|in ?our ?@schedule $',
      'next|nearest|closest|upcoming deadline|milestone|cutoff|date|thing|event for @person|@change|library|libraries|docs|<unknown>',
    ],
    unless: ['when', 'how long', '@recall'],
  },
  {
    topic: 'list_schedule',
    says: [
      '^ ?can|could|may ?@me|@we ?want|need|like ?to ?please see|have|get|view|read ?please ?@me ?the ?whole|full|release|entire @schedule',
      'how ?@be|@do ?the @cycle|release|<cycle>|year ?@be laid|structured|organised|organized|planned ?out',
      'every|all ?the ?of ?remaining|upcoming|important|key @date|@dates|freezes|milestones|deadlines|candidates|rcs',
      '^ show|list|give|print ?@me|@we ?just|only ?the ?all candidates|milestones|freezes|rcs|betas|dates|deadlines please|in|as|again|$',
      '^ show|list ?@me|@we just|only|all ?the <deadline>|<kind> $',
      '^ all ?the <deadline>|<kind> and',
      '^ when ?@be ?do ?all ?the freezes|milestones|deadlines|rcs|candidates|dates|everything ?due|happen|planned|$',
      '^ list|dates|schedule|calendar ?please $',
      'whole|full|entire thing|list|set|lot .. table|list|one|dates|freezes|milestones',
    ],
    unless: [
      'before|until|till',
      '@weekday|week|month|today|tomorrow|@month',
      '@exception|@exceptions',
      'not',
      '@updates',
      '<other>',
      'last|previous',
      'changed|change|moved|@move',
      'next <number>',
      '@recall @me|@we',
      '@place|channel',
      'every ?<number> @unit',
      'add|import',
      'and where|who',
    ],
  },
  {
    topic: 'week_agenda',
    says: [
      '^ ?and is|are ?there something|anything|much ?going|happening|planned|due ?on on|in|at @weekday|@today|week',
      '^ weekly|daily ?overview|summary|plan|agenda|outlook ?please $',
      'what|anything|something|whats ?@be ?must|should|has|going|needs ?to ?be|we ?finished|done|ready|on|delivered ?on|by|before ?the ?this @weekday|weekend|week|friday|today|tomorrow $',
      'which|what @kind|@dates|freezes|deadlines ?fall|falls|happen|land|lie ?in|on|within calendar|week ?week <number>',
      'what was|did ?@we|there|have|happen ?have|happen last|this week|month $',
    ],
    unless: ['when', '@land|@landing', '@exception', '<deadline>'],
  },
];

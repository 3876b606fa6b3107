import type { Topic } from '../intent.ts';

/**
 * What a sentence that no rule fits is about, from what it is made of. Three questions are put to it: how does it ask,
 * what is it about, and what does it say of that? The parts below say how each answer is recognised, in the notation of
 * `pattern.ts`, and the first row of the table whose parts all occur is the meaning. A row never asks for a change.
 */

type Parts = Readonly<Record<string, readonly string[]>>;

/** How it asks. */
const asking: Parts = {
  when: [
    'when|whens',
    'what|which|whats ?@be .. date|dates|day|week|month|time|hour|oclock',
    '^ ?start|end|release @date|eta|time ?@be ?of|for|@we|we',
    'date|eta please|<?>|again|$',
    '@weekday|@month|midnight|morning|noon|utc or',
  ],
  'how-long': [
    'how many|long|much|far|soon ?more|longer @unit|sleeps|time|until|till|to|is|are|do|left|before',
    '@unit|sleeps|time|dayz ?more|longer @left|until|till|before|to',
    'countdown',
    'count down',
  ],
  who: ['who|whom|whose|whos', 'which|what @person|team', 'names|name|list of ?the @person'],
  what: ['what|whats|which'],
  why: ['why|reason'],
  how: ['how|hows', 'way|steps|procedure|process|format|syntax to|for|of|$'],
  where: ['where'],
  may: [
    '@can|may|should|must @me|@we|people|one|they|it|this|that|someone|<unknown>|@change|<link>|a|an|@kind|<deadline>',
    '@allowed',
    'accept|accepting|accepts|accepted|taking|taken|considered|worth|bother|risky|chance|late|approval',
    'still open|get|go|goes|in|through|merge|land|take|takes|taking',
    'merge|merging|land|landing or|now|today|anyway|<?>|$',
  ],
  whether: [
    '^ ?and ?so ?but is|are|was|were|am|has|have|had|do|does|did|will|would|should|can|could|may|r',
    '<?>',
    'right|correct|or|yet|already',
  ],
  show: [
    '^ @show|tell|give|explain|list|send|resend|lost',
    'all|full|whole|complete|every|everything|table|just|only',
  ],
  wish: [
    '@me|@we ?would ?also|only|really|just want|need|like|love|wish|prefer|hope|wanted',
    'would ?be nice|good|great|lovely|cool|appreciate',
    '^ please|only|forward',
  ],
};

/** What it is about. */
const subjects: Parts = {
  deadline: ['<deadline>'],
  freeze: ['@freeze|@frozen|slushy|slush|thaw|thawed|unfreeze|frzn'],
  milestone: ['@kind|@deadline|checkpoint'],
  release: [
    'release|releases|released|ship|shipping|ga|launch|launching|golive|publication',
    'support version',
  ],
  cycle: ['@cycle|<cycle>|master|tree|trunk|main|development'],
  'another-cycle': [
    '<other>',
    '@past|another @cycle|time|year|freeze|freezes|round',
    'last|back ?in spring|summer|autumn|winter|fall|year',
  ],
  supported: ['support|supported|maintained|maintain|eol|lts'],
  change: ['@change|<link>|revert|reverts|cherry|upgrade|upgrades|plugin|plugins|migration|rename'],
  landing: ['@landing|@land|merging|accepting'],
  exception: ['@exception|@exceptions', 'late|let merge|landing|in|merged|patches|features'],
  request: ['<request>'],
  person: ['@person|charge|responsible|decides|owns|boss'],
  term: [
    '<unknown>|<quoted>|@kind|@freeze|@exception|@change|<deadline>|term|word|branch|abbreviation|r',
  ],
  period: ['@today|@span|@weekday|@month|weekend|weekly|daily|eod|eow'],
  posts: ['@updates|@reminder|dms|dm|warning|heads|feed|rss|webhook|hear'],
  dates: ['@dates|@schedule|rcs|calendario|candidates|everything|list'],
  stage: [
    'stage|phase|mode|state|situation|codename|halfway|midway|coding|testing|stabilising|stabilizing|bugfixing|fixing|developing|planning',
  ],
  bot: ['you|relbot|bot'],
  rule: ['rule|rules|policy|approval|exempt'],
  beginner: [
    '@starter|newcomer|newbie|student|intern|volunteer|novice|mentor|easy',
    '@me|@we ?am ?are ?just new|fresh|joined|joining|started|appointed',
    'newly|just appointed|joined|started|elected|hired',
    'first ?time patch|contribution|pr|bug|commit',
    '@me|@we ?would want|like|love|try to help|contribute|join ?with|translating|coding|here|project',
    'want to help',
  ],
};

/** What it says of that. */
const sayings: Parts = {
  done: ['@happened|was|were|did|had|over|ago|yesterday', 'final|last chance'],
  next: ['@next|next|soonest|nearest|first|upcoming|sooner|earlier'],
  standing: ['@standing|@decide|@decided|@wait|@word|@did|accepted|one'],
  open: ['@standing|late|let|queue|in|through|approved|granted|all|any|which|many|list|ones|only'],
  closed: ['@frozen|@active|@begun|locked|closed|open|still|force|on|in|past|final'],
  needed: ['need|needs|required|require|necessary|takes|take|ask|get|want|obtain|apply|wish|like'],
  stopping: ['@stop|@unsubscribe|less|fewer|many|much|no|not|without|anymore|drop|delete|spam'],
  before: ['before|ahead|advance|prior|earlier|previous|morning', '<number> @unit'],
  meant: [
    '@mean|stand|stands|definition',
    '^ what|whats ?exactly|even ?@be ?so|called ?exactly|even on|earth ?earth ?a|an|the ?<unknown>|release|@cycle <unknown>|<quoted>|@kind|@change|@exception|blocker|r ?exactly|anyway|again|called $',
    'never|not heard|understood|understand',
    'counts|count|applies|apply|affect|affects|cover|covers|include|includes|concern|concerns|work|works',
    'how slushy|hard|soft|strict|binding|serious',
  ],
  'of-whom': [
    'apply|applies|affect|affects|cover|covers|concern|concerns|include|count|binding',
    'only|also|even for|to|on|<unknown>|docs|master|stable',
  ],
  'made-of': [
    'left|ahead|remaining|all|full|whole|every|everything|please|table|list|look|when|again|lost|still|just',
  ],
  'can-do': [
    'able|can|do|does|understand|know|answer|speak|use|ask|format|sign|help|work|docs|create|creating',
  ],
};

/** A part by its name; "a|b" is one of them, "a b" both, "-a" the absence of it, and "*" anything. */
type Row = readonly [asks: string, about: string, says: string, topic: Topic];

export const parts: Parts = {
  ...asking,
  ...subjects,
  ...sayings,
};

// biome-ignore format: a table
export const meanings: readonly Row[] = [
  // how it asks         what it is about                     what it says      so it means
  ['who',                'request',                           '*',              'exception_status'],
  ['who',                'exception',                         'open -needed',   'list_exceptions'],
  ['who',                'deadline|freeze|release|cycle|exception|person|change|milestone', '*', 'who_is'],
  ['*',                  'request',                           '*',              'exception_status'],
  ['how|what -when',     'posts bot',                         '*',              'help'],
  ['how',                'posts',                             '*',              'help'],
  ['*',                  'posts',                             'stopping',       'unsubscribe'],
  ['wish|show',          'posts deadline|milestone',          'before',         'set_reminder'],
  ['wish|show|whether',  'posts',                             '*',              'subscribe'],
  ['how|may|wish',       'exception',                         'needed',         'request_exception'],
  ['what|show|whether',  'exception',                         'open -standing', 'list_exceptions'],
  ['whether',            'exception',                         'standing',       'exception_status'],
  ['*',                  'beginner -deadline -dates',         '*',              'newcomer'],
  ['what|why|show|how',  'term -dates -period -supported',    'meant -done',    'explain_term'],
  ['whether',            'deadline|freeze',                   'of-whom -done',  'explain_term'],
  ['why',                'deadline|freeze|milestone',         '*',              'explain_term'],
  ['when|what|how -may', 'another-cycle -supported',          '*',              'previous_cycle'],
  ['whether -may',       'another-cycle -supported -change',  'done',           'previous_cycle'],
  ['how-long',           'deadline|freeze|release|milestone', '*',              'time_left'],
  ['what',          'milestone|deadline|dates -change',  'next -done',     'next_deadline'],
  ['when|show|what',     'dates',                             'made-of',        'list_schedule'],
  ['when',               'deadline|freeze|milestone',         '*',              'when_deadline'],
  ['when',               'change -supported',  '*',              'when_deadline'],
  ['when',               'release',                           '*',              'release_date'],
  ['whether',            'deadline|milestone -freeze -change', 'done',          'deadline_passed'],
  ['whether|may',        'change -stage -supported',                    '*',              'can_i_land'],
  ['may',                'landing',                           '*',              'can_i_land'],
  ['may',                'rule freeze',                       '*',              'can_i_land'],
  ['whether',            'deadline',                          'done',           'deadline_passed'],
  ['whether',            'freeze',                            '*',              'is_frozen'],
  ['whether',            'cycle|release',                     'closed',         'current_stage'],
  ['whether|what|where', 'stage',                             '*',              'current_stage'],
  ['what|whether',       'period -person',                    '*',              'week_agenda'],
  ['show',               'dates',                             '*',              'list_schedule'],
  ['what|how|may|where|whether', 'bot',                       'can-do',         'help'],
];

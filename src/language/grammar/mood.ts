/**
 * Whether a sentence that speaks of a change really asks for it now. Anything doubtful is no command: relbot rather
 * answers one question too many than does what nobody asked for.
 */

/** A "not" anywhere takes a command back, unless the command has one itself ("don't ping us"). */
export const negated: readonly string[] = [
  'not|never ?@be ?yet|you|to ?please|go ?need|want|think @decide|@move|@add|@start|@subscribe|@unsubscribe|@stop|@remind|@post|@notify|request|make|do|touch|@exception',
  'no need',
  'not asking|requesting|filing|saying|talking|suggesting|proposing',
  'no|not longer ?be need|needed|needing|want|necessary',
];

/** Said anywhere in the text, these take a command back. */
export const takenBack: readonly string[] = [
  'not ?be need|needed|needing|want|require .. @exception|to',
  'if|unless|whether|suppose|supposing|assuming|provided|hypothetically|theoretically|imagine|hypothetical',
  'what if',
  'could|would|should|must|might you have',
  '^ can|could|do|will you|relbot|bot ?also ?even create|add|move|approve|plan|change|extend|set|remind|post ?@me|@we ?of|about ?reminders|cycles|deadlines|freezes|exceptions|requests|dates|milestones|people too|also|as|automatically|somehow|$',
  'maybe|perhaps|possibly|probably|wondering|wonder|considering|unsure|might|tempted',
  '@me|@we ?do ?not think|guess|believe|suppose|thought|hope|wish ?it|@we|they|you|that',
  'not sure|yet|now|today|certain',
  'thinking|think|talk|talking|talked|discuss|discussing|discussed|plan|planning|thought about|of|to',
  'was|were|am|are ?just ?not going|about to',
  '@me|@we|he|she|they|who|you ?have|had ?already|just|never @decided|asked|requested|filed|moved|postponed|shifted|extended|added|created|subscribed|unsubscribed|pushed|reminded',
  '^ ?for approving|denying|rejecting|granting|closing|moving|postponing|delaying|extending|shifting|adding|creating|subscribing',
  '@be|got ?already @decided|moved|postponed|shifted|extended|delayed|pushed ?to .. last|yesterday|ago',
  '@shifted .. last ?week|@month|@weekday|night|yesterday|ago',
  '@me|@we|it|they could|might|may|would not|be|help|prefer|rather|hate|move|push|postpone|extend|approve|deny|add|create|subscribe|delay|shift',
  'you could|might|may|would not|help|prefer|rather|hate|postpone|extend|delay|shift',
  'would|will be nice|good|great|better|bad|a|an|helpful|cool',
  'nobody|none|neither|noone',
  'thanks|thank|thx for @decided|approving|denying|rejecting|granting|moving|postponing|adding|creating|subscribing|reminding|the .. @exception',
  'once|when|after|until|unless|as|before .. @be ?all|fully|@me|@we green|done|ready|merged|finished|fixed|reviewed|tested|passing|happy|agreed|ok|in',
  'once|after|until|unless|before|when .. ci|tests|gate|team|everyone|review|reviews|@person ?@be|@do green|pass|passes|agrees|agree|says|approves|approve|merged|merges|green|lands',
  '@decide .. once|when|after|unless|before',
  'mistake|hypothetical|regret|silly|crazy|stupid|insane|madness to|idea|that',
  'eg|example|instance',
  'someone|somebody|he|she|they|people|boss|@person|<unknown> says|said|told|asked|wants|wanted|suggested|suggests|thinks|claims|claimed|wrote|keeps|proposes|proposed',
  'should|shall|must ?not @me|@we|it|you|they',
  'you|they|someone|somebody ?probably should|must',
  'need|have @we|@me to .. first',
  'only|just asking|curious|kidding|joking|testing|an ?example',
  'jk|kidding|joke|joking|kiddin',
  'do|does|did|will|would @we|@me|it|this|that need|have|require|want|mean',
  'how|why @do|@be|@can|@did|should|would|to',
  'what to',
  'later|someday|eventually .. @we|@me will',
  'wait|hold ?on|off ?with|before|until',
  'before @me|@we approve|decide|move',
  'rumor|rumour|rumors|heard|read .. that|@be|will|of|from',
  'last|next time @we|@me',
  'used to',
  '^ ?and can|could|may @me|@we even|ever|still|realistically|theoretically',
  'instead of .. @be|@do',
  'in case',
  'depends|depending',
  'against',
  'forgot|forgotten to',
  'tomorrow|later|soon @me|@we will',
  '@me|@we will ?probably ?have ?to @toRule|@toMove|@toAdd|@toStart|subscribe|request|ask',
  'would|could|might have @decided|been|moved|pushed',
  'nice|good|better idea|to',
  'sense to',
  'never|nobody|no one',
];

/** Sentences of this shape ask rather than tell ... */
export const questions: readonly string[] = [
  '<?>',
  '^ who|whom|whose|what|which|when|where|why|how',
  '^ ?and ?so ?but is|are|was|were|am|has|have|had|should|shall|must|may|might|will|would|could|can',
  '^ ?and ?so ?but do|does|did ?not @me|@we|you|they|he|she|it|this|that|there|anyone|people|<deadline>|<kind>|<request>|@person|@request',
  'is|are ?it|there possible|allowed|ok|okay|way|chance',
  'right|or|correct|huh $',
];

/** ... unless they are a request in a question's clothes. */
export const requests: readonly string[] = [
  'will you please',
  'can|could ?not you|relbot|someone|somebody|anyone|anybody|bot|@person|release ?please',
  'would ?not you|relbot|someone|somebody|bot .. please|kindly|kind|mind',
  'would ?not you|relbot|bot ?please|kindly remind|add|subscribe|post|tell|notify|ping|set|create|file|log|stop',
  'can|could|may|might ?@me|@we|@place|channel ?not|please|also|have|get|be ?have|get|be|ask|request|added|reminded|notified|subscribed|told|pinged .. @exception|@reminder|@updates|reminded|notified|subscribed|pinged|told|added|<deadline>|list',
  'would|do|will you mind',
  'can @me|@we .. subscribe',
  '^ @recall|let ?@me|@we|@place|@person|@they|everyone ?know .. when|if|before|as|once',
];

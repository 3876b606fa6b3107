/**
 * Whether a sentence that speaks of a change really asks for it now. Anything doubtful is no command: relbot rather
 * answers one question too many than does what nobody asked for.
 */

/** A "not" anywhere takes a command back, unless the command has one itself ("don't ping us"). */
export const negated: readonly string[] = [
  'not|never ?@be ?yet|you|to ?please|go ?need|want|think @decide|@move|@add|@start|@subscribe|@unsubscribe|@remind|@post|request|make|do|@exception',
  'no need',
];

/** Said anywhere in the text, these take a command back. */
export const takenBack: readonly string[] = [
  'not need|want|require .. @exception|to',
  'if|unless|whether|suppose|supposing|assuming|provided|hypothetically|theoretically|imagine',
  'what if',
  'could|would|should|must|might you have',
  '^ can|could|do|will you|relbot|bot ?also create|add|move|approve|plan|change|extend cycles|deadlines|freezes|exceptions|requests|dates|milestones $',
  'maybe|perhaps|possibly|probably|wondering|wonder|considering|unsure|might',
  '@me|@we ?do ?not think|guess|believe|suppose|thought',
  'not sure|yet|now|today',
  'thinking|think|talk|talking|talked|discuss|discussing|discussed|plan|planning about|of|to',
  'was|were|am|are ?just ?not going|about to',
  '@me|@we|he|she|they|who|you ?have|had ?already|just|never @decided|asked|requested|filed|moved|postponed|shifted|extended|added|created|subscribed|unsubscribed',
  '^ approving|denying|rejecting|granting|closing|moving|postponing|delaying|extending|shifting|adding|creating|subscribing',
  '@be|got ?already @decided|moved|postponed|shifted|extended|delayed|pushed ?to .. last|yesterday|ago',
  '@shifted .. last|yesterday|ago',
  '@me|@we|you|it|they could|might|may|would not|be|help|prefer|rather|hate|move|push|postpone|extend|approve|deny|add|create|subscribe|delay|shift',
  'would|will be nice|good|great|better|bad|a|an|helpful|cool',
  'nobody|none|neither',
  'thanks|thank|thx for',
  'once|when|after|until|unless|as|before .. @be ?all|fully green|done|ready|merged|finished|fixed|reviewed|tested|passing',
  '@decide .. once|when|after|unless|before',
  'mistake|hypothetical|regret',
  'eg|example',
  'someone|somebody|he|she|they|people|@person|<unknown> says|said|told|asked|wants|wanted|suggested|thinks|claims|claimed',
  'should|shall|must ?not @me|@we|it|you|they',
  'you|they should|must',
  'need|have @we|@me to .. first',
  'only|just asking|curious|kidding|joking|testing|an ?example',
  'jk|kidding|joke|joking',
  'do|does|did|will|would @we|@me|it|this|that need|have|require|want|mean',
  'how|why @do|@be|@can|@did|should|would|to',
  'what to',
  'later|someday|eventually .. @we|@me will',
  'wait|hold ?on|off ?with|before',
  'before @me|@we approve|decide|move',
];

/** Sentences of this shape ask rather than tell ... */
export const questions: readonly string[] = [
  '<?>',
  '^ who|whom|whose|what|which|when|where|why|how',
  '^ ?and ?so ?but is|are|was|were|am|has|have|had|should|shall|must|may|might|will|would|could|can',
  '^ ?and ?so ?but do|does|did ?not @me|@we|you|they|he|she|it|this|that|there|anyone|people|<deadline>|<kind>|<request>|@person|@request',
  'is|are ?it|there possible|allowed|ok|okay|way|chance',
];

/** ... unless they are a request in a question's clothes. */
export const requests: readonly string[] = [
  'will you please',
  'can|could|would ?not you|relbot|someone|somebody|anyone|anybody|bot|@person|release ?please',
  'can|could|may|might ?@me|@we ?not|please|also|have|get|be ?have|get|be|ask|request|added|reminded|notified|subscribed|told|pinged .. @exception|@reminder|@updates|reminded|notified|subscribed|pinged|told|added|<deadline>|list',
  'would|do|will you mind',
  'can @me .. subscribe',
];

/**
 * The words relbot knows, each group under the name that patterns use for it. A verb is given once and brings its
 * regular forms along; irregular ones stand beside it. No deadline's name is here: those come from the cycle.
 */
export const groups: Readonly<Record<string, readonly string[]>> = {
  // Who speaks, and to whom
  me: list('i me my mine myself'),
  we: list('we us our ours everyone everybody team teams folks people group'),
  you: list('you your u'),

  // Asking
  wh: list('when what where who which why how whom whose'),
  aux: list(
    'is are was were am do does did has have had will would can could should shall may might must',
  ),
  be: list('is are was were be been being am'),
  do: list('do does did'),
  did: list('did was were has have had'),
  can: list('can could may might able'),
  should: list('should shall must ought'),
  will: list('will would shall'),
  know: list('know tell say remember recall'),

  // Time
  weekday: list(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend',
  ),
  month: list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  unit: list(
    'second seconds minute minutes min mins hour hours day days night nights week weeks weekday weekdays fortnight month months year years sprint sprints',
  ),
  today: list('today tonight tomorrow yesterday'),
  now: list('presently nowadays now currently current moment present today atm presently'),
  until: list('until till before to for'),
  date: list('date dates day'),
  dates: list('dates deadlines milestones freezes cutoffs events'),
  left: list('left remaining remains remain'),
  next: list('next upcoming coming ahead following forthcoming'),
  past: list('last previous prior past earlier former old'),
  again: list('again already yet still anymore'),

  // Things
  deadline: list('deadline deadlines cutoff cutoffs due'),
  kind: list(
    'freeze freezes milestone milestones rc rcs release deadline deadlines cutoff candidate beta alpha event checkpoint',
  ),
  freeze: [...list('freeze freezes frozen froze freezed frozed freezing')],
  thaw: [
    ...verbs('lift end finish thaw unfreeze reopen open expire'),
    ...list('over unfrozen thawed gone off'),
  ],
  cycle: list('cycle cycles release releases series version versions train'),
  release: [...verbs('release ship launch'), ...list('shipping ga final')],
  publish: [
    ...verbs('deliver release ship launch publish'),
    ...list('out come comes go live drop drops lands land'),
  ],
  schedule: list(
    'schedule schedules calendar timeline roadmap plan plans timetable agenda overview',
  ),
  exception: list(
    'exception exceptions exemption exemptions waiver waivers ffe ffes rfe extension extensions unblock',
  ),
  request: list('request requests exception exceptions ffe ffes'),
  reminder: list('reminder reminders alarm alarms'),
  updates: list(
    'notification notifications notice notices reminder reminders announcement announcements update updates news message messages ping pings post posts spam alert alerts countdown countdowns',
  ),
  place: list('channel channels here room thread server general'),
  change: list(
    'patch patches change changes pr prs mr commit commits cl review fix fixes bugfix bugfixes feature features driver drivers work code diff branch refactoring refactor docs doc documentation typo test tests translation translations string strings dependency dependencies plugin config option backport backports cleanup stuff thing things project projects spec specs hotfix',
  ),
  standing: list(
    'outstanding pending granted approved denied rejected undecided unanswered active',
  ),
  device: list('laptop computer pc machine screen browser phone desktop terminal ide editor'),
  person: list(
    'poc reviewer reviewers approver approvers expert person people contact owner owners maintainer maintainers lead leads manager managers liaison ptl ptls coordinator captain team core cores name',
  ),

  // Doing
  land: [
    ...verbs(
      'land merge commit push submit ship include add squeeze sneak slip backport upload propose bump update upgrade fix rename change touch refactor',
    ),
    ...list('put get got send make merging landing'),
  ],
  allowed: list(
    'allowed ok okay permitted accepted possible fine safe legal welcome eligible acceptable forbidden',
  ),
  approve: [
    ...verbs('greenlight bless approve grant accept ack confirm'),
    ...list('lgtm yes +1 ok okay'),
  ],
  deny: [...verbs('deny reject decline refuse nack veto'), ...list('no')],
  withdraw: [...verbs('withdraw retract cancel revoke drop'), ...list('withdrew withdrawn')],
  decide: [
    ...verbs(
      'greenlight bless approve grant accept ack deny reject decline refuse nack veto withdraw retract cancel revoke close decide',
    ),
    ...list('withdrew withdrawn'),
  ],
  // Forms that tell what was done: no command has them
  decided: list(
    'approved granted accepted acked denied rejected declined refused vetoed withdrew withdrawn closed cancelled decided confirmed',
  ),
  shifted: list('moved slipped shifted postponed pushed delayed extended rescheduled'),
  move: [
    ...verbs(
      'revert restore reset rewind prepone move push postpone delay shift slip extend reschedule change pull bump adjust defer prolong advance update correct',
    ),
    ...list('bring brought set put'),
  ],
  shift: [
    ...verbs('revert restore move postpone delay shift slip extend reschedule defer prolong'),
  ],
  add: [...verbs('add register create define insert introduce note'), ...list('set make put')],
  start: [
    ...verbs(
      'generate draft build bootstrap create start open initialise initialize init plan begin kick setup define',
    ),
    ...list('begin began begun beginning set new'),
  ],
  subscribe: [...verbs('enroll subscribe follow'), ...list('sub')],
  unsubscribe: [
    ...verbs('pause snooze suspend unsubscribe unfollow mute silence'),
    ...list('unsub'),
  ],
  post: [
    ...verbs('post announce publish share broadcast deliver'),
    ...list('send sends sending put'),
  ],
  stop: [...verbs('stop disable remove end quit'), ...list('turn switch no')],
  notify: [
    ...verbs('notify ping remind alert nudge warn poke inform message tell'),
    ...list('told'),
  ],
  remind: [...verbs('remind ping nudge alert warn poke notify'), ...list('wake')],
  need: [...verbs('need want request require'), ...list('like get have apply file log ask asking')],
  show: [...verbs('show list print display give send see'), ...list('get gimme post')],
  mean: [
    ...verbs('mean define explain describe clarify'),
    ...list('meaning definition purpose meant'),
  ],
  miss: [
    ...verbs('miss pass reach close happen'),
    ...list('past gone over behind done expired late too'),
  ],
  wait: [
    ...verbs('approve deny reject grant accept decide review answer reply'),
    ...list('pending status open state news outcome decision yet'),
  ],
  help: list('help usage manual commands command instructions features options capabilities'),
  starter: list(
    'newcomer newbie noob beginner newcomers beginners contribute contributing contributor onboarding',
  ),

  // Manners
  greet: list(
    'hi hello hey heya hiya yo morning evening afternoon greetings howdy bonjour hallo hola ciao salut moin',
  ),
  thank: list('thanks thank cheers merci danke gracias grazie ty tysm kudos'),
  bye: list('bye goodbye night later cya brb afk'),
  praise: list('good great nice awesome cool best amazing love well excellent brilliant'),
  please: list('please kindly thanks'),
};

/** May stand anywhere in a sentence without changing what is asked. */
export const fillers: ReadonlySet<string> = new Set(
  list(
    'the a an our this that these those your my its their please just actually really exactly currently still already now then so also even ever again oh ok okay well btw um uh eh like relbot guys folks there all precisely quickly kindly lol anyway maybe exact very here some der die das el la le les il lo los las der den dem un une una ein eine',
  ),
);

/** Words that are never part of a deadline's name by themselves, nor a misspelt one. */
export const common: ReadonlySet<string> = new Set([
  ...fillers,
  ...list(
    'i me my we us our you he she it they them his her one ones who whom whose what when where which why how and or but nor if unless while because since although not no yes never none nothing nobody is are was were am be been being do does did done has have had having will would can could should shall may might must in on at by of for from to into onto with without within about against between after before during until till over under above below through across per via than as up down out off away back ago near around next last first second third previous current upcoming any every each both few more most other others another such same only own too much many lot lots next whole entire full big new late early earlier later soon sooner already today tomorrow yesterday tonight week weeks day days hour hours month months year years time times date dates deadline deadlines get got let make made go goes going come comes coming take took want need know tell say said see look think thought ask asked use used work works working help keep miss missed pass passed hit start starts started begin begins end ends ended happen happens happened mean means meant apply applies applied affect affects affected long left remaining remain remains due until since list show give send put set push move moved remind subscribe thing things way question sure right wrong true false really quite maybe perhaps probably possibly hopefully please sorry thanks hello hey hi anyone someone everyone somebody anybody everybody real actual official planned our hard soft bis ist est es von zum zur pour para per quando cuando wann che que qui del della dello does mit und ou e o y',
  ),
]);

/** Other ways to write a word, or what a shortened one stands for. */
export const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // Chat
    wen: 'when',
    whn: 'when',
    hw: 'how',
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    plss: 'please',
    thx: 'thanks',
    thks: 'thanks',
    tnx: 'thanks',
    til: 'until',
    till: 'until',
    untill: 'until',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomorow: 'tomorrow',
    wat: 'what',
    wut: 'what',
    gonna: 'going to',
    wanna: 'want to',
    gimme: 'give me',
    lemme: 'let me',
    lets: 'let us',
    dunno: 'do not know',
    n: 'and',
    w: 'with',
    b4: 'before',
    rn: 'now',
    nxt: 'next',
    abt: 'about',
    ppl: 'people',
    msg: 'message',
    msgs: 'messages',
    sched: 'schedule',
    cal: 'calendar',
    // Apostrophes left out
    whats: 'what is',
    whens: 'when is',
    wheres: 'where is',
    whos: 'who is',
    hows: 'how is',
    thats: 'that is',

    theres: 'there is',
    heres: 'here is',
    im: 'i am',
    ive: 'i have',
    ill: 'i will',
    youre: 'you are',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    shouldnt: 'should not',
    wouldnt: 'would not',
    wont: 'will not',
    havent: 'have not',
    hasnt: 'has not',
    aint: 'is not',
    weve: 'we have',
    "can't": 'can not',
    "won't": 'will not',
    "ain't": 'is not',
    // "what's" and its like; any other 's belongs to somebody
    "let's": 'let us',
    "it's": 'it is',
    "that's": 'that is',
    "there's": 'there is',
    "here's": 'here is',
    "he's": 'he is',
    "she's": 'she is',
    "everything's": 'everything is',
    // A few words of other languages
    wann: 'when',
    cuando: 'when',
    quand: 'when',
    quando: 'when',
    ist: 'is',
    est: 'is',
    es: 'is',
    bis: 'until',
    wie: 'how',
    combien: 'how many',
    cuantos: 'how many',
    wieviele: 'how many',
    jours: 'days',
    tage: 'days',
    dias: 'days',
    giorni: 'days',
    avant: 'before',
    vor: 'before',
    antes: 'before',
    prochain: 'next',
    nachste: 'next',
    proximo: 'next',
    lange: 'long',

    bitte: 'please',
    heute: 'today',
    hilfe: 'help',
    ayuda: 'help',
    aide: 'help',
  }).map(([written, meant]) => [written, meant.split(' ')]),
);

/** What a freeze's subject is also called; used where a cycle's names do not have the word themselves. */
export const synonyms: readonly (readonly string[])[] = [
  list('requirement dependency dep req constraint'),
  list('library lib'),
  list('string str translation i18n l10n wording'),
  list('specification spec blueprint'),
  list('documentation doc'),
  list('release ga'),
  list('rc candidate'),
  list('proposal propose proposing'),
  list('feature feat'),
];

function list(words: string): readonly string[] {
  return words.split(' ');
}

/** Regular forms: "move moves moved moving", "ship ships shipped shipping". */
function verbs(words: string): readonly string[] {
  return list(words).flatMap((word) => {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) ? word + (word.at(-1) ?? '') : stem;
    const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled}ed`;
    const third = /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : /(s|x|ch|sh)$/.test(word)
        ? `${word}es`
        : `${word}s`;
    return [word, third, past, `${doubled}ing`];
  });
}

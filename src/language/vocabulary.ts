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
    'second seconds minute minutes min mins hour hours day days night nights week weeks weekday weekdays fortnight month months year years ',
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
  minor: list('point minor maintenance security'),
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

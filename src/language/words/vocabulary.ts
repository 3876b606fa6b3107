/**
 * The words relbot knows, each group under the name that patterns use for it. A verb is given once and brings its
 * regular forms along; irregular ones stand beside it. No deadline's name is here: those come from the cycle.
 */
export const groups: Readonly<Record<string, readonly string[]>> = {
  // Who speaks, and to whom
  me: list('i me my mine myself'),
  we: list('we us our ours everyone everybody team teams folks people group'),
  they: list('they he she someone somebody anyone anybody people folks'),
  you: list('you your yours u yourself relbot bot'),

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
  tag: list('right correct yes no true isnt wrong or not yn huh innit'),
  way: list('way chance option possibility option options procedure'),

  // Time
  weekday: list(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend',
  ),
  month: list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  unit: list(
    'second seconds minute minutes min mins hour hours hrs hr h d day days weekend weekends night nights sleep sleeps week weeks wk wks weekday weekdays fortnight fortnights month months year years',
  ),
  span: list('week weeks weekend fortnight month sprint days'),
  today: list('today tonight tomorrow yesterday'),
  now: list('presently nowadays now currently current moment present today atm yet already still'),
  until: list('until till before to for'),
  date: list('date dates day'),
  dates: list('dates deadlines milestones freezes cutoffs events'),
  left: list('left remaining remains remain away off go more'),
  next: list('next upcoming coming ahead following forthcoming'),
  soon: list(
    'next upcoming coming ahead approaching nearest closest soonest soon horizon radar around forthcoming',
  ),
  past: list('last previous prior past earlier former old older preceding'),
  again: list('again already yet still anymore'),
  late: list('late too past'),
  ago: list('yesterday ago earlier'),

  // Things
  deadline: list('deadline deadlines cutoff cutoffs due'),
  kind: list(
    'freeze freezes milestone milestones rc rcs release deadline deadlines cutoff cutoffs candidate beta alpha event checkpoint',
  ),
  entry: list(
    'deadline deadlines cutoff checkpoint event meeting entry date milestone freeze day bash call review summit party triage sprint retro retrospective rc beta alpha',
  ),
  freeze: [...list('freeze freezes frozen froze freezed frozed freezing')],
  thaw: [
    ...verbs('lift end finish thaw unfreeze reopen open expire'),
    ...list('over unfrozen thawed gone off'),
  ],
  frozen: list('frozen freezed locked blocked closed'),
  active: list(
    'active effect force running place ongoing underway current currently valid hold holds on now applies apply',
  ),
  begun: list('started begun begin start kicked kick entered effective bite bitten'),
  cycle: list('cycle cycles release releases series version versions train trains'),
  release: [...verbs('release ship launch'), ...list('shipping ga final golive')],
  publish: [
    ...verbs('deliver release ship launch publish'),
    ...list('out come comes go goes live drop drops lands land arrive arrives'),
  ],
  available: list('available ready out due expected eta coming shipped released final done'),
  schedule: list(
    'schedule schedules calendar calendars timeline timelines roadmap plan plans timetable agenda overview rundown',
  ),
  exception: list(
    'exception exceptions exemption exemptions waiver waivers ffe ffes rfe rfes sfe sfes extension extensions unblock latelanding',
  ),
  exceptions: list(
    'exceptions exemptions waivers ffes rfes sfes extensions requests asks applications',
  ),
  request: list('request requests exception exceptions ffe ffes rfe rfes'),
  reminder: list('reminder reminders alarm alarms'),
  updates: list(
    'notification notifications notifs notice notices reminder reminders announcement announcements update updates news message messages ping pings post posts posting spam alert alerts countdown countdowns summary summaries digest digests subscription subscriptions noise',
  ),
  place: list('channel channels here room thread server general group'),
  change: list(
    'patch patches change changes pr prs mr mrs commit commits cl review reviews fix fixes bugfix bugfixes hotfix feature features driver drivers work code diff branch refactoring refactor docs doc documentation typo test tests translation translations string strings dependency dependencies plugin config option backport backports cleanup stuff thing things project projects spec specs api endpoint flag label message messages bug bugs release-note blueprint wording text pipeline jobs lint library libs lib dep deps requirement requirements constraint constraints migration regression regressions',
  ),
  standing: list(
    'outstanding pending granted approved denied rejected declined undecided unanswered active open waiting expired expiring queued unresolved withdrawn',
  ),
  minor: list('point minor maintenance security'),
  device: list('laptop computer pc machine screen browser phone desktop terminal ide editor'),
  person: list(
    'poc reviewer reviewers approver approvers expert person people contact contacts owner owners maintainer maintainers lead leads manager managers liaison liaisons ptl ptls coordinator captain team core cores name names',
  ),

  // Doing
  land: [
    ...verbs(
      'land merge commit push submit ship include add squeeze sneak slip backport upload propose bump update upgrade fix rename change touch refactor remove introduce',
    ),
    ...list('put get got gets getting send make made makes merging landing go going goes'),
  ],
  landing: [
    ...verbs(
      'land merge commit push submit backport upload propose bump update upgrade rename change touch refactor approve squeeze sneak slip',
    ),
    ...list('get make put go accepted included join send add remove release fix fixing'),
  ],
  allowed: list(
    'allowed ok okay permitted accepted possible fine safe legal welcome eligible acceptable forbidden alright problem acceptable doable',
  ),
  approve: [
    ...verbs('greenlight bless approve grant accept ack confirm'),
    ...list('lgtm yes +1 ok okay approval go green'),
  ],
  deny: [...verbs('deny reject decline refuse nack veto'), ...list('no denial rejection')],
  withdraw: [...verbs('withdraw retract cancel revoke drop'), ...list('withdrew withdrawn')],
  rule: [
    ...verbs(
      'greenlight bless approve grant accept ack confirm deny reject decline refuse nack veto withdraw retract cancel revoke drop close',
    ),
  ],
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
  shifted: list('moved slipped shifted postponed pushed delayed extended rescheduled changed'),
  move: [
    ...verbs(
      'revert restore reset rewind prepone move push postpone delay shift slip slide extend reschedule change pull bump adjust defer prolong advance update correct swap',
    ),
    ...list('bring brought set put'),
  ],
  shift: [
    ...verbs(
      'revert restore move postpone delay shift slip slide extend reschedule defer prolong prepone',
    ),
  ],
  add: [
    ...verbs('add register create define insert introduce note record include'),
    ...list('set make put'),
  ],
  insert: verbs('add register insert introduce create define schedule include'),
  start: [
    ...verbs(
      'generate draft build bootstrap create start open initialise initialize init plan begin kick setup define prepare launch',
    ),
    ...list('begin began begun beginning set new make'),
  ],
  subscribe: [...verbs('enroll enrol subscribe follow watch'), ...list('sub subs')],
  unsubscribe: [
    ...verbs('pause snooze suspend unsubscribe unfollow unwatch mute silence'),
    ...list('unsub'),
  ],
  resume: [
    ...verbs('resume enable activate restart unmute unpause reactivate'),
    ...list('start turn switch begin'),
  ],
  post: [
    ...verbs('post announce publish share broadcast deliver'),
    ...list('send sends sending put'),
  ],
  stop: [
    ...verbs('stop disable remove end quit cancel cease halt deactivate kill drop'),
    ...list('turn switch no enough'),
  ],
  notify: [
    ...verbs('notify ping remind alert nudge warn poke inform message tell spam bother pester dm'),
    ...list('told'),
  ],
  remind: [...verbs('remind ping nudge alert warn poke notify'), ...list('wake')],
  recall: [
    ...verbs('remind ping nudge alert warn poke notify tell message dm buzz wake shout email'),
    ...list('heads'),
  ],
  need: [
    ...verbs('need want request require apply file log ask'),
    ...list('like get have asking applying filing seeking'),
  ],
  give: list('give grant get allow make file log open raise create submit do have obtain'),
  show: [
    ...verbs('show list print display give see paste share dump read view'),
    ...list('get gimme post send'),
  ],
  mean: [
    ...verbs('mean define explain describe clarify'),
    ...list('meaning definition purpose meant eli'),
  ],
  propose: [...verbs('propose upload'), 'proposal'],
  miss: [
    ...verbs('miss pass reach close happen'),
    ...list('past gone over behind done expired late too'),
  ],
  happened: list(
    'already happened happen happens come came gone passed pass hit reached reach shipped ship tagged cut branched done over finished finish complete completed closed behind past missed made met took taken been out released release publish published slipped through late expired',
  ),
  wait: [
    ...verbs('approve deny reject grant accept decide review answer reply'),
    ...list('pending status open state news outcome decision yet'),
  ],
  word: list(
    'status state news update updates outcome progress verdict decision answer word reply feedback result response',
  ),
  help: list('help usage manual commands command instructions features options capabilities'),
  starter: list(
    'newcomer newbie noob beginner beginners newcomers starter contribute contributing contributor onboarding onboard rookie',
  ),

  // Bare forms, as in a command or after "to": who says "moved" or "moving" commands nothing
  toRule: list(
    'greenlight bless approve grant accept ack confirm deny reject decline refuse nack veto withdraw retract cancel revoke drop close reopen extend undo unapprove',
  ),
  toMove: list(
    'revert restore reset rewind prepone move push postpone delay shift slip slide extend reschedule change pull bump adjust defer prolong advance update correct bring set put swap',
  ),
  toShift: list(
    'move push postpone delay shift slip slide extend reschedule defer prolong prepone bump',
  ),
  toAdd: list(
    'add register create define insert introduce schedule make set put plan note record include',
  ),
  toStart: list(
    'generate draft build bootstrap create start open initialise initialize init plan begin kick setup set define make prepare launch new add',
  ),
  toSubscribe: list('enroll enrol subscribe follow watch sub'),
  toUnsubscribe: list('pause snooze suspend unsubscribe unfollow unwatch mute silence unsub'),
  toStop: list('stop disable remove end quit cancel cease halt deactivate kill drop'),
  toPost: list('post announce publish share broadcast deliver send put'),
  toRemind: list(
    'remind ping nudge alert warn poke notify tell message dm buzz wake shout email inform',
  ),

  // Manners
  greet: list(
    'hi hello hey heya hiya yo morning evening afternoon greetings howdy bonjour hallo hola ciao salut moin hej servus',
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

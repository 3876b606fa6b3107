/**
 * Words that people put right before a deadline's name though no name has them: what is done to deadlines ("forget
 * membership freeze"), and the small words of other languages ("la data di ff"). A cycle that has one of them in a name
 * comes first. No verb is here that teams and projects are called by: heat, watch, trove, monitor.
 */
export const besideNames: ReadonlySet<string> = new Set([
  ...list(
    'always never often sometimes usually finally suddenly somehow simply only both either neither called named titled labelled',
  ),
  ...verbs(
    'forget remember meet respect honor honour ignore violate await fear hate dread love survive enforce declare discuss explain describe mention treat quote cite verify check correct confirm expect anticipate estimate announce approach cross overrun exceed precede mark track see find read write hear believe assume suppose suspect prefer suggest propose recommend consider regard affect concern involve require enter leave attend prepare plan schedule book finalize finalise set pick choose select rename delete remove erase edit alter modify rewind mv watch observe drop grab fetch query paste copy share email page answer resolve settle solve handle own drive coordinate organise organize manage raise flag block unblock allow forbid permit nail rush pin quote decide lock hold',
  ),
  ...list(
    'blocked forgot forgotten met found wrote written heard chose chosen left saw seen forgetting chasing deleting removing planning scheduling setting',
  ),
  // German, French, Spanish, Portuguese, Italian, Dutch: the small words, and what is asked for
  ...list(
    'war waren wird werden wurde sind sein hat haben hatte ab auf aus bei fur gegen im ins am beim nach seit uber um vom zur zwischen noch schon bald nicht kein keine wir ich du man mir uns unser unsere dieser diese dieses jetzt',
  ),
  ...list(
    'du des au aux en dans sur sous avec sans entre apres depuis jusque chez pas ne ni et ou est sera etait sont ce cet cette notre nos mon ma mes quel quelle',
  ),
  ...list(
    'del al con sin sobre entre hasta desde despues es esta este esto fue sera son mi nuestro nuestra cual como ya aun todavia no se do da dos das no na nos nas em ao ate depois foi ser nosso nossa qual como ja ainda nao',
  ),
  ...list(
    'di il lo gli i dal dai degli alle al nel nella sul sulla con senza tra fra fino dopo era sara sono mio nostro nostra quale come gia ancora non quanto quanti',
  ),
  ...list('het een van voor naar met zonder tussen tot na sinds is was wordt zijn ons onze welke'),
  ...list(
    'verschiebe verschieben verschiebt verlege verlegen zeig zeige sag sage nenne erinnere erklare brauche gibt geht kommt heisst bedeutet datum termin tag deplace deplacer repousse reporte montre dis explique besoin commence finit mueve mover mostra muestra dime necesito empieza termina fecha quiero preciso comeca acaba sposta mostrami serve inizia finisce verplaats toon wanneer',
  ),
]);

function list(words: string): readonly string[] {
  return words.split(' ');
}

/** The regular forms that stand before a name; -ing needs none, it is told by its end. */
function verbs(words: string): readonly string[] {
  return list(words).flatMap((word) =>
    word.endsWith('e') ? [word, `${word}s`, `${word}d`] : [word, `${word}s`, `${word}ed`],
  );
}

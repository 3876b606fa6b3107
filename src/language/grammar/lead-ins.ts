/** What people say before they say it. A pattern's ^ stands after these as well. */
export const leadIns: readonly string[] = [
  '^ @greet ?@you|@we|all|there|bot|team',
  '^ @thank ?you|a ?lot|much|so|all',
  '^ sorry|please|and|but|or|hmm|well|yes|no|question|excuse ?me|wait',
  '^ ?can|could|would|will ?you|someone|anyone|anybody ?please tell|remind|say|explain|show ?to @me|@we',
  '^ do|does|did you|anyone|anybody|someone|somebody know|remember|recall|happen ?to ?know',
  '^ @me would|want|need|like|wanted ?like|love to know|ask|see',
  '^ @me ?am ?was ?were ?just wondering|curious|confused|asking ?about|if',
  '^ any|no idea|clue|chance',
  '^ quick|short|stupid|dumb|silly|another|one|noob|newbie question|q ?about|from|for ?@me',
  '^ to @me|@we|you|it',
];

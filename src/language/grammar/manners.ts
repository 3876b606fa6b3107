import type { Rule } from './rule.ts';

/** Talk about something else that would sound like a question of the cycle. */
export const asideRules: readonly Rule[] = [
  {
    topic: 'smalltalk',
    says: [
      '@me ?old ?new ?work @device',
      'who wants coffee|beer|tea|pizza|lunch|food',
      '@device @freeze|crashed|crashes|died|broke|hangs',
      'watch|watched|watching|see|saw .. game|match|movie|film|show',
    ],
  },
  {
    topic: 'unknown',
    says: ['weather|birthday|recipe|salary|football', '^ how .. install|compile|rebase|debug'],
  },
];

/** What is said to relbot without wanting anything of it. */
export const mannerRules: readonly Rule[] = [
  {
    topic: 'smalltalk',
    says: [
      '^ @greet ?@greet|@you|@we|all|there|bot|to|relbot|team ?@you|all|again $',
      '^ ?@greet ?many @thank',
      '@thank ?you|@you ?so|very|for|much|a|lot|that|all ?much|lot $',
      '^ ?@praise @bye',
      'how|whats @be ?you|@do you|up|going|life ?doing|today|feeling|relbot',
      '@praise|bad|clever|smart|silly|stupid bot|job|work|one|relbot',
      'tell|know|got .. joke',
      '{lol|haha|hehe|rofl|lmao|wow|yay|hooray|congrats|congratulations|oops|nvm|nevermind|never mind}',
      'brb|afk|lunch|coffee|break|weekend|vacation|holiday',
      'who|what made|built|wrote|created you',
      'are you .. human|robot|bot|alive|real|there|awake|sentient|ok',
      'you @be|rock|rule .. @praise|best|funny|helpful',
      'love|hate|like you|relbot|bot',
      '^ ?that ?is|was @praise|perfect|helpful|fine ?thanks|work|news|job|stuff $',
      'what @me needed',
      '^ ok|okay|yes|no|sure|right|exactly|agreed|yep|nope|yeah|nah|cool|nice|great|perfect $',
      'have|enjoy .. weekend|day|evening|holiday|one|night',
      '^ ?is ?are anyone|anybody|somebody|you there|here|around|alive',
      '^ test|testing|ping $',
      'see you|ya|u',
      'good morning|night|evening|afternoon|day|luck',
      'happy',
      'you rock|rule|suck',
      '^ ?@me am hungry|tired|bored|sick|happy|back|here|sad|late|busy',
      'wrong channel|window|thread|chat',
      'meaning of life',
    ],
    unless: ['<deadline>', 'when @be', '@schedule'],
  },
];

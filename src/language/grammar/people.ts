import type { Rule } from './rule.ts';

/** Who to turn to, and how to begin. */
export const peopleRules: readonly Rule[] = [
  {
    topic: 'who_is',
    says: [
      '^ ?and|so who|whos|whose|whom',
      'point|direct|refer @me .. to|at .. @person|someone|responsible',
      'person|someone|contact|owner|maintainer|name|lead|ptl|liaison|manager|team of|for|to|behind|responsible|in',
      'name|names|contact|owner of|for .. @person',
      '@person|someone .. responsible|charge|contact|ask|talk|ping|reach|escalate',
      'whom|who .. talk|ask|contact|ping|reach|responsible|charge|owns|runs|manages|decides|lead|leads|bother',
      'release|stable|docs|i18n|translation manager|maintainer|lead|liaison|ptl|owner',
    ],
    unless: ['who .. affected .. what', 'list|show', 'can|may ?still @land', '^ @greet'],
  },
  {
    topic: 'newcomer',
    says: [
      '@me|am|are|new .. new|newcomer|newbie|noob|beginner|newly ?here|to|at|in|contributor|around|joined',
      'new|first ?time here|contributor|contribution|pr|patch|project|to',
      'first pr|patch|contribution|commit|change|task|issue|merge|release|cycle|bug|time',
      '@starter',
      'just|recently|newly joined',
      'joined|starting .. team|project|week|month|today|yesterday',
      'where|how @do|@can|@should|to .. start|begin|started|help|contribute|involved|onboard|learn|join|read',
      'get|getting started|involved|going',
      'where|what .. read|docs|documentation|guide|learn|tutorial .. release|process|cycle|freeze|contributing|about|project',
      'explain|introduce .. process|everything|cycle|basics|like|release',
      'guide|intro|introduction|primer|onboarding|mentor|mentors|tutorial',
      'good|easy first',
      'new maintainer|contributor|developer|dev|member|intern|translator|tester|guy|person|hire|@person here|in|on|to|and',
      'never|havent .. contributed|before|done',
      'how @do .. cycle|release|process|project|releases .. work|works',
      'release|cycle process',
      'what .. should|do .. newcomer|beginner|know|new .. about|before|contributor .. release|cycle|process',
    ],
    unless: [
      '@land new',
      'add .. new',
      'new driver|feature|version|deadline|plugin|projects|release|cycle|freeze',
      'when .. @cycle|release .. start|begin',
      '@subscribe',
      'first .. rc|milestone',
      '<deadline> .. start',
      'how @do this work',
      '^ how @do relbot|you|it|bot work',
      'dates',
      'when|what .. <deadline>|@freeze',
    ],
  },
];

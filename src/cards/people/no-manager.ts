/** How somebody becomes the first manager, where there is none. */
export const HOW_TO_BECOME_MANAGER =
  'Whoever runs me restarts me, for a code in the terminal that makes one, or sets RELBOT_MANAGERS.';

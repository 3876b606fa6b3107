// What can be tried in a place, as buttons that say it.

/**
 * Draws the buttons, unless they stand there already: one that has the focus keeps it.
 * @param {HTMLElement} list
 * @param {readonly string[]} tries what to say
 */
export function showTries(list, tries) {
  const buttons = [...list.querySelectorAll('button')];
  const shown = buttons.map(({ dataset }) => dataset['try']);
  if (shown.length === tries.length && shown.every((it, index) => it === tries[index])) return;
  const focused = buttons.findIndex((button) => button === document.activeElement);
  for (const button of buttons) button.closest('li')?.remove();
  list.append(...tries.map(item));
  list.hidden = tries.length === 0;
  // Another one stands where it was.
  const there = [...list.querySelectorAll('button')];
  if (focused >= 0) (there[focused] ?? there.at(-1))?.focus();
}

/** @param {string} words */
function item(words) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.dataset['try'] = words;
  button.textContent = words;
  const li = document.createElement('li');
  li.append(button);
  return li;
}

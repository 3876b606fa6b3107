// What the page's scripts share: finding elements, and speaking to relbot.

/**
 * The element with this id, of the kind that is expected there.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export function byId(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} “${id}”.`);
  return found;
}

/**
 * The part of a window with this name, of the kind that is expected there.
 * @template {HTMLElement} T
 * @param {ParentNode} root
 * @param {string} name
 * @param {new () => T} kind
 * @returns {T}
 */
export function partOf(root, name, kind) {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The window has no ${kind.name} “${name}”.`);
  return found;
}

/**
 * The element that this HTML describes. It comes from relbot's own templates, which escape all that is put into them,
 * and the page's Content-Security-Policy runs nothing that would slip through.
 * @param {string} html
 * @returns {HTMLElement}
 */
export function drawn(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('relbot sent nothing to draw.');
  return element;
}

/** What relbot would not do, in a sentence for the person. */
export class Refused extends Error {}

/**
 * What relbot shows at this address; null when it would not.
 * @param {string} address
 * @returns {Promise<any>}
 */
export async function look(address) {
  const answer = await fetch(`/playground/${address}`);
  return answer.ok ? await answer.json() : null;
}

/**
 * @param {string} act
 * @param {object} body
 * @returns {Promise<any>}
 */
export async function send(act, body) {
  const answer = await fetch(`/playground/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Refused(said.detail);
  return said;
}

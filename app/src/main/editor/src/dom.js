/**
 * An element with attributes and children. `true` sets a bare attribute, `false`, null and undefined leave it out; `onclick` and the like are listeners,
 * never attributes, since the security policy forbids script in attributes.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A button that reads as a link, for use within a sentence. */
export const linkButton = (text, onclick) => el('button', { type: 'button', class: 'lnk', onclick }, text);

/** A button of the tool bar and of forms. */
export const plainButton = (text, onclick, attributes = {}) => el('button', { type: 'button', class: 'btn bare', onclick, ...attributes }, text);

/** Whether an element takes room on the screen: pages carry some actions twice, for wide and for narrow screens. */
export const isShown = (element) => element.getClientRects().length > 0;

// Elements made in one line, without HTML in strings.

/** @param what a tag with classes, such as `button.primary` */
export function h(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split('.');
  const element = document.createElement(tag || 'div');
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Line drawings on a field of 20 by 20. */
const DRAWINGS = {
  close: 'M5 5l10 10M15 5L5 15',
  compass: 'M15.2 4.8l-3.300 7.100-7.100 3.300 3.300-7.100z',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  lock: 'M5.5 9h9v7h-9zM7.5 9V6.5a2.5 2.5 0 0 1 5 0V9',
  moon: 'M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5z',
  people: 'M7 9.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5zM2.500 15.500c0-2.500 2-4 4.500-4s4.500 1.500 4.500 4M13 9.300a2.200 2.200 0 1 0 0-4.200M14 11.700c2 .3 3.500 1.700 3.500 3.800',
  send: 'M3.5 10l13-6-4 13-3-5.500zM9.500 11.500l7-7.500',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 0 0 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
};

/** A drawing that says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  svg.append(path);
  return svg;
}

let last = 0;

/** An id that no other element has. */
export const freshId = () => `playground-${++last}`;

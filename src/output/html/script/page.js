// The files of this folder are one script, in the order that html/mod.rs names them. This first one
// holds what the others share: the pictures, and their groups, which carry data-part (stage, lane,
// cell, …), data-lane, and data-name, the id of a group without that of its picture.
'use strict';

const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const sheets = all('.sheet');
const pictures = sheets.map((sheet) => sheet.querySelector('svg'));

// What can be pointed at: all that has a name, except what only holds others.
const isPart = (group) => group.hasAttribute('aria-label') && group.dataset.part !== 'lane'
  && !group.querySelector('[data-part="lane"]');
const parts = all('g[data-name]').filter(isPart);
const stages = parts.filter((part) => part.dataset.part === 'stage');
const partAt = (target) => {
  const part = target.closest?.('g[data-name]');
  return parts.includes(part) ? part : null;
};

// The cards of a picture's lanes from top to bottom, as they were drawn.
const lanesOf = new Map(pictures.map((picture) => {
  const cards = all('[data-part="lane"]:not([data-name])', picture);
  const lanes = cards.map((card) => ({ card, name: card.dataset.lane, box: card.getBBox() }));
  return [picture, lanes];
}));

// Every part gets an area of its own, under what it shows: to point at, and to mark with a frame.
// The area of a cell is that of its stage in its lane.
function areaOf(part) {
  const stage = part.parentNode.closest('[data-part="stage"]');
  const lane = lanesOf.get(part.ownerSVGElement).find((it) => it.name === part.dataset.lane);
  const box = part.getBBox();
  if (!stage || !lane) return { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
  const column = stage.querySelector(':scope > path').getBBox();
  return { x: column.x, y: lane.box.y, width: column.width - 8, height: lane.box.height };
}

const areas = parts.map(areaOf);
parts.forEach((part, place) => {
  const area = document.createElementNS(part.namespaceURI, 'rect');
  area.classList.add('area');
  Object.entries({ ...areas[place], rx: 8 }).forEach(([name, value]) => area.setAttribute(name, value));
  part.prepend(area);
  part.tabIndex = 0;
});

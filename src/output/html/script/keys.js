
// The keyboard: arrows go through stages and their cells as through a table.
const isSeen = (part) => !part.closest('.gone');
const cellsOf = (stage) => parts.filter((part) => part.dataset.part === 'cell' && stage.contains(part) && isSeen(part));

function neighbour(part, key) {
  const stage = part.closest('[data-part="stage"]');
  if (!stage) return stages[0];
  const cells = cellsOf(stage), row = cells.indexOf(part), column = stages.indexOf(stage);
  const ahead = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowDown': return cells[row + 1];
    case 'ArrowUp': return cells[row - 1] ?? stage;
    case 'Home': return stages[0];
    case 'End': return stages.at(-1);
    default: {
      const other = stages[column + (key === ahead ? 1 : -1)];
      const same = other && cellsOf(other).find((cell) => cell.dataset.lane === part.dataset.lane);
      return part === stage ? other : same ?? other;
    }
  }
}

function pressed(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === 'Escape') return escape(target);
  if (target.matches('input, select, textarea')) return false;
  if (key === '+' || key === '=') larger();
  else if (key === '-') smaller();
  else if (key === '0') fit();
  else return pressedOn(partAt(target), key);
  return true;
}

function pressedOn(part, key) {
  if (!part) return false;
  const stage = part.closest('[data-part="stage"]');
  if ((key === 'Enter' || key === ' ') && stage) {
    focusStage(choice?.value === stage.dataset.name ? '' : stage.dataset.name);
    return true;
  }
  if (!/^Arrow|^Home$|^End$/.test(key)) return false;
  const next = neighbour(part, key);
  if (next) {
    next.focus({ preventScroll: true });
    bring(next);
  }
  return true;
}

// Closes what is open: a menu, else the card, else the view of one stage.
function escape(target) {
  const menu = menus.find((it) => it.open);
  if (menu) {
    const isInside = menu.contains(target);
    closeMenus();
    if (isInside) menu.querySelector('summary').focus();
  } else if (!card.hidden) hideCard();
  else if (choice?.value) focusStage('');
  else return false;
  return true;
}

addEventListener('keydown', (event) => { if (pressed(event)) event.preventDefault(); });

byId('controls').hidden = false;
level = startingLevel();
resize();

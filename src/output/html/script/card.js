
// The card beside a part: everything that is told of it in the words at the end of the page.
const card = byId('card');
let shown = null, timer = 0;

// The headings above a part's words, the part's own last.
function titleOf(words) {
  const above = words.parentNode.closest('.told');
  const own = words.querySelector(':scope > h3, :scope > h4').textContent;
  return above ? `${titleOf(above)} · ${own}` : own;
}

function showCard(part) {
  const words = byId(`words-${part.dataset.name}`);
  if (!words || part === shown) return;
  const heading = document.createElement('p');
  heading.className = 'title';
  heading.textContent = titleOf(words);
  // A stage also tells of lanes that its picture does not show.
  const isDrawn = (told) => part.querySelector(`[data-name="${CSS.escape(told.id.slice(6))}"]`);
  const further = all(':scope > .told', words).filter((told) => !isDrawn(told));
  const told = [...all(':scope > p', words), ...further].map((it) => it.cloneNode(true));
  told.flatMap((it) => [it, ...all('[id]', it)]).forEach((it) => it.removeAttribute('id'));
  card.replaceChildren(heading, ...told);
  card.hidden = false;
  card.scrollTop = 0;
  shown = part;
  follow();
}

function follow() {
  if (shown) place(shown.querySelector(':scope > .area').getBoundingClientRect());
}

// Beside the part where there is room, else below or above it, and always in the window.
function place(part) {
  const gap = 10, { offsetWidth: width, offsetHeight: height } = card;
  const inside = (at, size, room) => Math.max(gap, Math.min(at, room - size - gap));
  const right = part.right + gap, left = part.left - gap - width;
  let x = right + width < innerWidth ? right : left, y = part.top;
  if (x < gap) {
    x = part.left;
    y = part.bottom + gap + height < innerHeight ? part.bottom + gap : part.top - gap - height;
  }
  card.style.left = `${inside(x, width, innerWidth)}px`;
  card.style.top = `${inside(y, height, innerHeight)}px`;
}

function hideCard() {
  clearTimeout(timer);
  card.hidden = true;
  shown = null;
}

// Who moves on towards the card finds it still there.
function soon(act, delay) {
  clearTimeout(timer);
  timer = setTimeout(act, delay);
}

for (const sheet of sheets) {
  sheet.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || event.buttons) return;
    const part = partAt(event.target);
    if (part === shown) clearTimeout(timer);
    else soon(() => (part && byId(`words-${part.dataset.name}`) ? showCard(part) : hideCard()), 150);
  });
  sheet.addEventListener('pointerleave', () => soon(hideCard, 300));
  sheet.addEventListener('click', (event) => {
    const part = partAt(event.target);
    if (part) showCard(part);
  });
  sheet.addEventListener('scroll', follow);
  sheet.addEventListener('focusin', (event) => {
    hideCard();
    const part = partAt(event.target);
    if (part?.matches(':focus-visible')) showCard(part);
  });
  sheet.addEventListener('focusout', hideCard);
}
card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', () => soon(hideCard, 300));
addEventListener('scroll', follow);

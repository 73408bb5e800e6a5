
// Lanes and curves to choose from. Where a lane goes, what stands below it moves up, the stripes of
// decisive stages and the page itself become shorter.
const heights = new Map(pictures.map((picture) => [picture, picture.viewBox.baseVal.height]));
const chosen = (kind) => all(`input[name="${kind}"]`).filter((box) => box.checked).map((box) => box.value);
const move = (group, up) => { group.style.transform = up ? `translateY(${-up}px)` : ''; };

function layLanes() {
  const kept = chosen('lane');
  for (const picture of pictures) {
    const lanes = lanesOf.get(picture);
    const isGone = (lane) => !kept.includes(lane);
    all('[data-lane]', picture).forEach((it) => {
      // Parts that do not stand in a row of their own cannot close up: they fade.
      it.classList.toggle(lanes.length ? 'gone' : 'faint', isGone(it.dataset.lane));
    });
    const height = heights.get(picture) - closeUp(picture, lanes, isGone);
    picture.setAttribute('viewBox', `0 0 ${picture.viewBox.baseVal.width} ${height}`);
    picture.setAttribute('height', height);
  }
  resize();
  hideCard();
}

// Moves up what stands below lanes that are gone; gives how much shorter the page becomes.
function closeUp(picture, lanes, isGone) {
  if (!lanes.length) return 0;
  // A row may have a line of a service blueprint over it, which goes with it.
  const gaps = lanes.slice(1).map(({ box }, place) => box.y - lanes[place].box.y - lanes[place].box.height);
  gaps.unshift(Math.min(...gaps, 8));
  let up = 0;
  lanes.forEach(({ name, box }, place) => {
    all(`[data-lane="${CSS.escape(name)}"]:not([data-part="tie"])`, picture).forEach((it) => move(it, up));
    if (isGone(name)) up += box.height + gaps[place];
  });
  const first = lanes[0].box, last = lanes.at(-1).box;
  const whole = last.y + last.height - first.y;
  all('[data-part="bands"] rect', picture).forEach((band) => {
    band.setAttribute('height', Math.max(0, whole - up));
  });
  // What stands beside the lanes keeps its height, and the page with it.
  const beside = picture.querySelector('[data-name="priorities"]');
  const page = beside ? 0 : up;
  const legend = picture.querySelector('[data-name="legend"]');
  if (legend) move(legend, page);
  return page;
}

// Curves go; touchpoints keep their place among the others and fade.
function showPeople() {
  const kept = chosen('person');
  all('[data-whose]').forEach((it) => {
    const isOut = !it.dataset.whose.split(' ').some((place) => kept.includes(place));
    it.classList.toggle(it.dataset.part === 'curves' ? 'gone' : 'faint', isOut);
  });
}

all('input[name="lane"]').forEach((box) => box.addEventListener('change', layLanes));
all('input[name="person"]').forEach((box) => box.addEventListener('change', showPeople));

// One menu at a time, and none once somebody looks elsewhere.
const menus = all('.menu');
const closeMenus = (except) => menus.forEach((menu) => { if (menu !== except) menu.open = false; });
menus.forEach((menu) => menu.addEventListener('toggle', () => { if (menu.open) closeMenus(menu); }));
addEventListener('pointerdown', (event) => closeMenus(event.target.closest?.('.menu')));
byId('menu-pages')?.addEventListener('click', (event) => { if (event.target.closest('a')) closeMenus(); });

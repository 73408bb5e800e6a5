
// How large the pictures are: 1 shows all of a picture, whatever the window.
const LEAST = 0.5, MOST = 12;
let level = 1;

// The width at which all of a picture is seen.
function fittingWidth(sheet, picture) {
  const { width, height } = picture.viewBox.baseVal;
  const room = innerHeight - byId('bar').offsetHeight - 32;
  return Math.min(sheet.clientWidth, Math.max(room, 240) * width / height);
}

// In a narrow window, a picture as high as the window: it is read from stage to stage.
function startingLevel() {
  const [sheet] = sheets, { width, height } = pictures[0].viewBox.baseVal;
  if (sheet.clientWidth >= 700) return 1;
  const room = innerHeight - byId('bar').offsetHeight - 32;
  return Math.max(1, room * width / height / fittingWidth(sheet, pictures[0]));
}

function resize() {
  sheets.forEach((sheet, place) => {
    pictures[place].style.width = `${fittingWidth(sheet, pictures[place]) * level}px`;
    sheet.classList.toggle('larger', sheet.scrollWidth > sheet.clientWidth + 1
      || sheet.scrollHeight > sheet.clientHeight + 1);
  });
  byId('fit').setAttribute('aria-pressed', level === 1);
}

// Changes the size; the point of `sheet` at these coordinates of the window stays where it is.
function zoomTo(wanted, sheet = sheets[0], at = middleOf(sheet)) {
  const picture = sheet.querySelector('svg'), before = picture.getBoundingClientRect();
  const across = (at.x - before.left) / before.width, down = (at.y - before.top) / before.height;
  level = Math.min(MOST, Math.max(LEAST, wanted));
  if (Math.abs(level - 1) < 0.02) level = 1;
  resize();
  const after = picture.getBoundingClientRect();
  sheet.scrollLeft += after.left + across * after.width - at.x;
  sheet.scrollTop += after.top + down * after.height - at.y;
  hideCard();
}

function middleOf(sheet) {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

// The sheet that fills most of the window.
function sheetInView() {
  const seen = sheets.map((sheet) => {
    const { top, bottom } = sheet.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });
  return sheets[seen.indexOf(Math.max(...seen))];
}

const larger = () => zoomTo(level * 1.25, sheetInView());
const smaller = () => zoomTo(level / 1.25, sheetInView());
const fit = () => zoomTo(1, sheetInView());
byId('larger').addEventListener('click', larger);
byId('smaller').addEventListener('click', smaller);
byId('fit').addEventListener('click', fit);
addEventListener('resize', resize);

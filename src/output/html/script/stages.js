
// One stage alone: the others fade, and the stage fills the window as well as its words allow.
const choice = byId('stage');
let before = null;

function focusStage(name) {
  if (choice) choice.value = name;
  stages.forEach((stage) => stage.classList.toggle('faint', Boolean(name) && stage.dataset.name !== name));
  if (!name) {
    if (before !== null) zoomTo(before, sheetInView());
    before = null;
    return;
  }
  const stage = stages.find((it) => it.dataset.name === name);
  const sheet = stage.closest('.sheet');
  before ??= level;
  const share = stage.getBoundingClientRect().width / sheet.clientWidth;
  zoomTo(level * Math.min(0.36, 420 / sheet.clientWidth) / share, sheet);
  bring(stage, 'center');
  // A stage that fills a page of its own is looked at whole.
  if (share > 0.6) fit();
}

// Scrolls a part into the window: of one that is larger than it, its beginning.
function bring(part, where = 'nearest') {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isHigh = part.getBoundingClientRect().height > innerHeight - byId('bar').offsetHeight;
  part.scrollIntoView({ block: isHigh ? 'start' : 'nearest', inline: where, behavior: calm ? 'instant' : 'smooth' });
}

choice?.addEventListener('change', () => focusStage(choice.value));
sheets.forEach((sheet) => sheet.addEventListener('dblclick', (event) => {
  const stage = event.target.closest('[data-part="stage"]');
  if (stage) focusStage(choice?.value === stage.dataset.name ? '' : stage.dataset.name);
}));


// Moving about: drag a picture that is larger than the window, Ctrl and the wheel, two fingers.
for (const sheet of sheets) {
  let from = null;
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0 || !sheet.classList.contains('larger')) return;
    from = { x: event.clientX + sheet.scrollLeft, y: event.clientY + sheet.scrollTop };
    sheet.setPointerCapture(event.pointerId);
  });
  sheet.addEventListener('pointermove', (event) => {
    if (!from) return;
    sheet.scrollTo(from.x - event.clientX, from.y - event.clientY);
  });
  const end = () => { from = null; };
  sheet.addEventListener('pointerup', end);
  sheet.addEventListener('pointercancel', end);

  // On touch pads, two fingers arrive as the wheel with Ctrl.
  sheet.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomTo(level * Math.exp(-event.deltaY / 300), sheet, { x: event.clientX, y: event.clientY });
  }, { passive: false });

  let spread = 0;
  sheet.addEventListener('touchmove', (event) => {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    const [a, b] = event.touches;
    const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const middle = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
    if (spread) zoomTo(level * now / spread, sheet, middle);
    spread = now;
  }, { passive: false });
  sheet.addEventListener('touchend', () => { spread = 0; });
}

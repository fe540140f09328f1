// Runs in our page before its own scripts. Marks `map-shown` as the baselines do: in the first task
// after the frame in which the whole drawing is in the document, in view, and painted.
(() => {
  /** The parser is past the element, so that nothing of it is missing. */
  const isWhole = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.nextElementSibling) return true;
    return document.readyState !== 'loading';
  };
  const isInView = (element) => {
    const { width, height, top, left } = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && left < innerWidth;
  };
  const look = () => {
    const drawing = document.querySelector('[data-delimit-drawing]');
    const features = drawing?.querySelectorAll('path, circle, line, polyline, polygon, use').length;
    if (drawing && features && isWhole(drawing) && isInView(drawing) && drawing.checkVisibility()) {
      setTimeout(() => performance.mark('map-shown', { detail: { features } }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();

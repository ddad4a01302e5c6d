/** From now on a button puts the player in its own place. Before somebody presses one, nothing comes from elsewhere. */
export function startPlayers(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.player-open') : null;
    if (!button) return;
    const frame = frameFor(button.dataset);
    button.replaceWith(frame);
    frame.focus();
  });
}

function frameFor({ src = '', title = '' }: DOMStringMap): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'fullscreen';
  // YouTube plays nothing for a page that does not say where it is.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.loading = 'lazy';
  frame.src = src;
  return frame;
}

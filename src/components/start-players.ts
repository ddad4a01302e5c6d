/** Makes buttons replace themselves by a player. Nothing is loaded from other hosts before a button is pressed. */
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
  // YouTube refuses to play without a referrer.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.loading = 'lazy';
  frame.src = src;
  return frame;
}

const [canCopy, canShare] = ['clipboard' in navigator, 'share' in navigator];

/**
 * Starts the buttons that copy (`data-copy`) and share (`data-share`). They announce the result (`data-copied`,
 * `data-failed`).
 */
export function startCopyAndShare(): void {
  // The Clipboard API exists only on pages served by HTTPS.
  if (!canCopy) {
    const inert = canShare ? '[data-copy]' : '[data-copy], [data-share]';
    for (const button of document.querySelectorAll<HTMLElement>(inert)) button.hidden = true;
  }
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy], [data-share]');
    if (button) void passOn(button);
  });
}

async function passOn(button: HTMLElement): Promise<void> {
  const { copy, copied = '', failed = '' } = button.dataset;
  if (copy === undefined && canShare) return share();
  try {
    await navigator.clipboard.writeText(copy ?? address());
    say(button, copied);
  } catch {
    say(button, failed);
  }
}

/** Cancelling the share sheet is not an error. */
const share = () => navigator.share({ title: document.title, url: address() }).catch(() => undefined);

/** The canonical address of the page. */
const address = () =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? window.location.href;

let status: HTMLElement | undefined;

/** Shows a text beside the button for a while, in a live region, which screen readers announce. */
function say(button: HTMLElement, words: string): void {
  if (!status) {
    status = document.createElement('p');
    status.className = 'hidden';
    status.role = 'status';
    document.body.append(status);
  }
  const told = document.createElement('span');
  told.className = 'told';
  told.ariaHidden = 'true';
  told.textContent = words;
  button.parentElement?.querySelector('.told')?.remove();
  button.after(told);
  const place = status;
  place.textContent = '';
  window.setTimeout(() => {
    place.textContent = words;
  }, 50);
  window.setTimeout(() => told.remove(), 3000);
}

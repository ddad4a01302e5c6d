const onMac = /^(Mac|iPhone|iPad)/.test(navigator.platform);

/**
 * Ctrl+K, on a Mac ⌘K, leads to searching from wherever one is. It is not a single character such as `/`: those get in
 * the way of people who speak to their computer, and could then not be used unless they can be switched off (WCAG 2.2,
 * SC 2.1.4), for which we would have to store something.
 */
export function startShortcut(link: HTMLAnchorElement): void {
  link.setAttribute('aria-keyshortcuts', onMac ? 'Meta+K' : 'Control+K');
  const hint = link.querySelector('kbd');
  if (hint && onMac) hint.textContent = '⌘K';
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event) || isTyping(event.target)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>('#search-q');
    // A field that an address names gets the focus.
    if (field) field.focus();
    else window.location.assign(`${link.href}#search-q`);
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  const held = onMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return held && !altKey && !shiftKey && !isComposing && key.toLowerCase() === 'k';
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.matches('input, textarea') || target.isContentEditable);

const onMac = /^(Mac|iPhone|iPad)/.test(navigator.platform);

/**
 * Ctrl+K, on a Mac ⌘K, opens the search. A single character such as `/` would need a setting to turn it off (WCAG 2.2,
 * SC 2.1.4), because it gets in the way of speech input.
 */
export function startShortcut(link: HTMLAnchorElement): void {
  link.setAttribute('aria-keyshortcuts', onMac ? 'Meta+K' : 'Control+K');
  const hint = link.querySelector('kbd');
  if (hint && onMac) hint.textContent = '⌘K';
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event) || isTyping(event.target)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>('#search-q');
    // A field that the address names as a fragment gets the focus.
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

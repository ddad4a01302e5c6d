// @ts-check
// What has to be known before a page is painted, so that nothing flickers or moves: run as it stands, in the head.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  if ('share' in navigator) root.dataset.share = '';

  // Meetings are told by the clock of a reader elsewhere as well (components/event/LocalTime.astro): there is room for that.
  if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== root.dataset.zone) root.dataset.elsewhere = '';

  /** The one thing that is ever stored: `light` or `dark`, where somebody wants other colours than the device's. */
  const key = 'kairan-theme';

  /** The theme that was chosen; empty where none was, or where nothing may be stored. */
  function chosen() {
    try {
      return window.localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  }

  /** @param {string} theme */
  function choose(theme) {
    try {
      if (theme) window.localStorage.setItem(key, theme);
      else window.localStorage.removeItem(key);
    } catch {
      // It holds for this page.
    }
  }

  /** @param {string} theme */
  function apply(theme) {
    const own = theme === 'light' || theme === 'dark';
    if (own) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const scheme = meta.getAttribute('data-scheme');
      const fits = scheme === theme ? 'all' : 'not all';
      meta.setAttribute('media', own ? fits : `(prefers-color-scheme: ${scheme})`);
    }
    const select = document.querySelector('#theme');
    if (select instanceof HTMLSelectElement) select.value = own ? theme : '';
  }

  apply(chosen());
  document.addEventListener('DOMContentLoaded', () => {
    apply(chosen());
    document.querySelector('#theme')?.addEventListener('change', ({ target }) => {
      const theme = target instanceof HTMLSelectElement ? target.value : '';
      choose(theme);
      apply(theme);
    });
  });
  // It was chosen in another tab, or on a page from which somebody went back.
  window.addEventListener('storage', () => apply(chosen()));
  window.addEventListener('pageshow', ({ persisted }) => persisted && apply(chosen()));

  if (!('onpageswap' in window)) return;

  // Pages pass into each other. In a stylesheet of the site this often comes too late, and the browser complains.
  const motion = new CSSStyleSheet();
  motion.replaceSync('@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}');
  document.adoptedStyleSheets.push(motion);

  // On the way from a list to a chapter's page and back, its seal moves to where it stands there. A name may stand on a
  // page only once.
  /** @type {(HTMLElement | SVGElement)[]} */
  let named = [];

  /** @param {string} path @returns {Element | undefined} the seal beside a link to the page, where it can be seen */
  function sealBeside(path) {
    for (const link of document.querySelectorAll('main a')) {
      if (!(link instanceof HTMLAnchorElement) || link.pathname !== path) continue;
      const seal = (link.closest('.stamp') ?? link).querySelector('.seal');
      const { top = 0, bottom = 0 } = seal?.getBoundingClientRect() ?? {};
      if (seal && bottom > 0 && top < window.innerHeight) return seal;
    }
    return undefined;
  }

  /** @param {ViewTransition | null} transition @param {string | null | undefined} other the address of the other page */
  function nameSeals(transition, other) {
    for (const element of named) element.style.viewTransitionName = '';
    named = [];
    if (!transition || !other) return;
    const path = new URL(other).pathname;
    const seals = {
      [path]: sealBeside(path),
      [location.pathname]: document.querySelector('.chapter-mascot'),
    };
    for (const [at, seal] of Object.entries(seals)) {
      if (!(seal instanceof HTMLElement || seal instanceof SVGElement)) continue;
      seal.style.viewTransitionName = `seal${CSS.escape(at)}`;
      named.push(seal);
    }
  }

  window.addEventListener('pageswap', (event) =>
    nameSeals(event.viewTransition, event.activation?.entry.url),
  );
  window.addEventListener('pagereveal', (event) =>
    nameSeals(event.viewTransition, window.navigation?.activation?.from?.url),
  );
})();

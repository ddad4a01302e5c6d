/**
 * Highlights a chapter in the list while its pin is hovered or focused, and the reverse: both have the same `data-at`.
 */
export function startPointing(): void {
  const ways = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-at]')];
  const show = ({ target }: Event) => {
    const at = target instanceof Element && target.closest<HTMLElement>('[data-at]')?.dataset.at;
    for (const way of ways) way.classList.toggle('is-pointed', way.dataset.at === at);
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, show);
}

/** What is pointed at on the map stands out in the list, and the other way round: both say the same in `data-at`. */
export function startPointing(): void {
  const ways = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-at]')];
  const show = ({ target }: Event) => {
    const at = target instanceof Element && target.closest<HTMLElement>('[data-at]')?.dataset.at;
    for (const way of ways) way.classList.toggle('is-pointed', way.dataset.at === at);
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, show);
}

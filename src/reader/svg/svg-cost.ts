import type { CleanTree, DrawnElement } from './clean-svg.ts';
import type { Rule } from './css-sheet.ts';
import type { Reference } from './svg-attributes.ts';
import { tooComplex } from './svg-refused.ts';
import type { DrawingSize } from './svg-size.ts';
import { filterSteps } from './svg-vocabulary.ts';

/** Maximum number of rendered elements; repeated ones count each time. */
const maxDrawn = 100_000;
/** Maximum depth of nesting and references. */
const maxChain = 300;
/** Maximum number of selectors whose rules have references. */
const maxSelectors = 2000;
/** A filter step costs about as much as this many shapes. */
const filterWeight = 10;

/** Throws `Refused` for an SVG whose elements repeat each other so often that rendering would take too long, or never end. */
export function checkCost({ root, rules }: CleanTree, { viewBox }: DrawingSize): void {
  new Cost(root, rules, Math.max(viewBox[2], viewBox[3])).check(root);
}

interface Work {
  /** Number of rendered elements. */
  drawn: number;
  /** Number of numbers in paths, an upper bound for the number of markers. */
  points: number;
}

class Cost {
  readonly #byId = new Map<string, DrawnElement>();
  readonly #rules: readonly Rule[];
  readonly #side: number;
  readonly #known = new Map<DrawnElement, Work>();
  readonly #under = new Set<DrawnElement>();

  constructor(root: DrawnElement, rules: readonly Rule[], side: number) {
    this.#rules = rules.filter(({ declarations }) =>
      declarations.some(({ references, property }) => references.length > 0 || property === dashes),
    );
    const selectors = this.#rules.reduce((sum, rule) => sum + rule.selectors.length, 0);
    // Each selector is matched against each element.
    if (selectors > maxSelectors) throw tooComplex(`<style> > ${maxSelectors} url()`);
    this.#side = side;
    this.#collect(root);
  }

  check(root: DrawnElement): void {
    for (const rule of this.#rules)
      for (const { property, value } of rule.declarations) if (property === dashes) this.#checkDashes(value);
    this.#work(root);
  }

  #collect(element: DrawnElement): void {
    const { attributes, children } = element;
    const id = attributes.get('id');
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    for (const child of children) if (typeof child !== 'string') this.#collect(child);
  }

  #work(element: DrawnElement): Work {
    const known = this.#known.get(element);
    if (known) return known;
    if (this.#under.has(element)) throw tooComplex(`#${element.attributes.get('id')} → #…`);
    if (this.#under.size >= maxChain) throw tooComplex('#… → #… → #…');
    this.#under.add(element);
    const work = this.#sum(element);
    this.#under.delete(element);
    if (work.drawn > maxDrawn) throw tooComplex(`> ${maxDrawn} <…>`);
    this.#known.set(element, work);
    return work;
  }

  #sum(element: DrawnElement): Work {
    const { attributes, children, name } = element;
    const own = filterSteps.has(name) ? filterWeight : 1;
    const work = { drawn: own, points: numbers(attributes.get('d') ?? attributes.get('points') ?? '') };
    this.#checkDashes(attributes.get(dashes) ?? '');
    this.#checkDashes(/stroke-dasharray:([^;]*)/.exec(attributes.get('style') ?? '')?.[1] ?? '');
    for (const child of children) {
      if (typeof child === 'string') continue;
      const { drawn, points } = this.#work(child);
      work.drawn += drawn;
      work.points += points;
    }
    const { inherited = [], own: direct = [] } = Object.groupBy(
      [...element.references, ...this.#styled(element)],
      ({ by }) => (/^(?:marker|fill$|stroke$)/.test(by) ? 'inherited' : 'own'),
    );
    for (const { id } of direct) {
      const { drawn, points } = this.#target(id);
      work.drawn += drawn;
      work.points += points;
    }
    // Paint servers and markers of a group apply to every path in it.
    const times = { ...work };
    for (const { id, by } of inherited)
      work.drawn +=
        this.#target(id).drawn * (by.startsWith('marker') ? Math.max(1, times.points) : times.drawn);
    return work;
  }

  #target(id: string): Work {
    const target = this.#byId.get(id);
    return target ? this.#work(target) : { drawn: 0, points: 0 };
  }

  /**
   * References from style sheets to an element; a selector that cannot be resolved simply is assumed to match every
   * element.
   */
  #styled({ name, attributes }: DrawnElement): Reference[] {
    if (this.#rules.length === 0) return [];
    const names = new Set([name, `#${attributes.get('id')}`]);
    for (const each of (attributes.get('class') ?? '').split(/\s+/)) names.add(`.${each}`);
    return this.#rules.flatMap(({ selectors, declarations }) => {
      const isMeant = selectors.some((selector) => selector === undefined || names.has(selector));
      if (!isMeant) return [];
      return declarations.flatMap(({ property, references }) =>
        references.map((id) => ({ id, by: property })),
      );
    });
  }

  // A dash pattern with a million entries is rendered as a million lines.
  #checkDashes(value: string): void {
    const sum = (value.match(number) ?? []).map(Number).reduce((all, each) => all + Math.abs(each), 0);
    if (sum > 0 && sum * 20_000 < this.#side) throw tooComplex(`${dashes}: ${value}`);
  }
}

const dashes = 'stroke-dasharray';
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const numbers = (text: string) => text.match(number)?.length ?? 0;

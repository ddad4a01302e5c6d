import type { OrganiserWords } from '../organiser-catalogue.ts';

/** A sign for people, by its code point (`U+00A0`): its name where it has one, and the code point. */
export function signName(point: string, { characters }: OrganiserWords): string {
  const names: Readonly<Record<string, string>> = characters.names;
  const name = names[point.slice(2)];
  return name ? characters.named(name, point) : characters.unnamed(point);
}

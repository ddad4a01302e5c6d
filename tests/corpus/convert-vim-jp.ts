import { type Conversion, writeYaml } from './content-folder.ts';
import { type Ekiden, ekiden } from './convert-ekiden.ts';
import { type Magazine, magazine } from './convert-magazine.ts';

/** Writes vim-jp as one community: its relay of articles and its magazine. */
export function vimJp(into: string, conversion: Conversion = {}): Ekiden & Magazine {
  writeYaml(into, 'community.yaml', {
    name: 'vim-jp',
    url: 'https://vim-jp.example/',
    locales: ['ja'],
    links: { website: 'https://vim-jp.org/', github: 'https://github.com/vim-jp' },
  });
  return { ...ekiden(into), ...magazine(into, conversion) };
}

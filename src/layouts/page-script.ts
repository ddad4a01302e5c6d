import { startCopyAndShare } from '../components/tools/copy-and-share.ts';
import { startShortcut } from './search-shortcut.ts';

// The script of every page, in one file that browsers cache.
const search = document.querySelector<HTMLAnchorElement>('.masthead-search');
if (search) startShortcut(search);
startCopyAndShare();

import { startCopyAndShare } from '../components/tools/copy-and-share.ts';
import { startShortcut } from './search-shortcut.ts';

// What every page can do, in one file that the browser loads once.
const search = document.querySelector<HTMLAnchorElement>('.masthead-search');
if (search) startShortcut(search);
startCopyAndShare();

import { useWording } from '../src/strings/wording.ts';

// Files that run in one process share the wording of the community that was opened last: each begins with what is built in.
useWording(new Map());

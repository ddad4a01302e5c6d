import process from 'node:process';

/**
 * True under `npm run dev`: drafts and writers' pages are shown. Not import.meta.env.DEV, which is also set by a
 * variable named DEV in the shell and would publish drafts.
 */
export const isDevelopment = () => process.env.NODE_ENV === 'development';

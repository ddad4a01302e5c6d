import process from 'node:process';

/**
 * Whether somebody is writing, with `npm run dev`: then drafts are shown, and pages for writers. Not import.meta.env.DEV:
 * a variable named DEV in somebody's shell would be that, and publish their drafts.
 */
export const isDevelopment = () => process.env.NODE_ENV === 'development';

import type { jaTools } from './ja-tools.ts';

/** What pages offer beside their texts, in English: copying, passing on, how the site looks. */
export const enTools: typeof jaTools = {
  tools: {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'That could not be copied. Please select the address and copy it.',
    share: 'Share',
    copyLink: 'Copy link',
    theme: 'Colours',
    themes: { device: 'Like this device', light: 'Light', dark: 'Dark' },
  },
};

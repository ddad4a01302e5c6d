/** Values of the messages in newsletter-preview.json. */
export const newsletterPreviewValues = {
  title: ['title', 'month'],
  size: ['width'],
  mailAt: ['width', 'when'],
  bytes: ['kilobytes'],
} as const;

/** Values of the messages in mail.json. */
export const mailValues = {
  paper: ['community', 'newsletter'],
  subject: ['title', 'number'],
  mascot: ['name'],
  logo: ['name'],
  times: ['zone'],
  picture: ['alt'],
  heading: ['text'],
  subheading: ['text'],
  counted: ['value', 'label'],
  way: ['text'],
  moreItems: ['#count'],
  foot: {
    write: ['address'],
    leaveBy: ['address'],
  },
  digest: {
    spotlight: ['name'],
  },
} as const;

/** Values of the messages in home.json. */
export const homeValues = {
  home: {
    weekMore: ['#count'],
    chaptersLead: ['#count'],
    turns: ['#years'],
    issueMonth: ['month'],
    story: {
      chapters: ['#chapters', '#active'],
      chaptersAlone: ['#chapters'],
      events: ['#count'],
      attended: ['#count'],
      attendedOf: ['#count', '#counted', '#of'],
      outputs: ['#authors', '#outputs'],
      issues: ['#count'],
    },
  },
} as const;

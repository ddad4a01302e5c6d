/** What pages offer beside their texts, in Japanese: copying, passing on, how the site looks. */
export const jaTools = {
  tools: {
    copy: 'コピー',
    copied: 'コピーしました',
    notCopied: 'コピーできませんでした。アドレスを選んで写してください。',
    share: '知らせる',
    copyLink: 'リンクをコピー',
    theme: '配色',
    themes: { device: '端末に合わせる', light: '明るい', dark: '暗い' },
  },
};

import type { AstroIntegration } from 'astro';

/** Files that wait for images of links: these themselves, and feeds, which say how large they are. */
const waiting = /\/(?:og\/.*|\[feed\]\.xml|feed\.json)\.ts$/;

/**
 * Has Astro write whatever waits for images at the end: threads draw them from the beginning, and until then all cores have
 * work.
 */
export const imagesLast: AstroIntegration = {
  name: 'kairan-images-last',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        async getStaticPaths() {
          const paths = await prerenderer.getStaticPaths();
          const waits = ({ route }: (typeof paths)[number]) => waiting.test(route.component);
          return [...paths.filter((each) => !waits(each)), ...paths.filter(waits)];
        },
      })),
  },
};

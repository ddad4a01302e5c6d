import type { AstroIntegration } from 'astro';

/** Routes that wait for link images: the images themselves, and feeds, which include their file sizes. */
export const waiting = /\/(?:og\/.*|\[\.\.\.feed\])\.ts$/;

/**
 * Makes Astro write routes that wait for images last: worker threads draw them from the start, and meanwhile the other
 * pages keep all cores busy.
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

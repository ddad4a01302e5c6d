import path from 'node:path';

/**
 * The community that many tests look at: a copy of the sample in content/ as it was when they were written. content/ itself belongs
 * to whoever runs the site, and no test expects anything of what stands there, but that it can be checked and built.
 */
export const sampleFolder = path.resolve(import.meta.dirname, 'fixtures/sample');

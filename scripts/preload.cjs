// Loaded before every command (`node -r`), and written for any Node there is: an old one would stop with an error about our
// file names instead. The first version that runs TypeScript by itself: https://nodejs.org/docs/latest-v22.x/api/typescript.html
const first = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < first[0] || (major === first[0] && minor < first[1])) {
  const words = require('../src/strings/node-version.json');
  const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  const said = words[spoken.slice(0, 2)] || words.en;
  process.stderr.write(
    `${said.replace('{needed}', first.join('.')).replace('{found}', process.versions.node)}\n`,
  );
  process.exit(2);
}

// Modules are compiled once, not for every command: https://nodejs.org/docs/latest-v22.x/api/module.html#module-compile-cache
require('node:module').enableCompileCache();

// Run by the Maven build: a fit Node on the path saves the download of the pinned one. Links it and its
// npm to where the build looks, and prints its version; prints nothing where there is none.
const fs = require('node:fs');
const path = require('node:path');

const [major, minor] = process.versions.node.split('.').map(Number);
const fit = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
const home = process.argv[2];

function npmOf(node) {
  const places = ['../lib/node_modules/npm', '../share/nodejs/npm', 'node_modules/npm'];
  return places
    .map((place) => path.resolve(path.dirname(node), place))
    .find((place) => fs.existsSync(path.join(place, 'bin/npm-cli.js')));
}

function link(target, place) {
  fs.rmSync(place, { force: true, recursive: true });
  fs.symlinkSync(target, place);
}

const node = fs.realpathSync(process.execPath);
const npm = npmOf(node);
if (fit && npm && process.platform !== 'win32') {
  fs.mkdirSync(path.join(home, 'node/node_modules'), { recursive: true });
  link(node, path.join(home, 'node/node'));
  link(npm, path.join(home, 'node/node_modules/npm'));
  process.stdout.write(process.version);
}

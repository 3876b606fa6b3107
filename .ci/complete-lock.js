// Adds to package-lock.json the builds for other platforms that npm left out, which it
// does without a word when its registry (a mirror, say) does not serve them. Such a lock
// is of no use on those platforms, and npm 11 refuses it in `npm ci`. Their versions are
// known all the same: the packages they belong to pin them. Run it from the top folder
// when test/house/lock.test.ts asks for it.

import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const paths = Object.keys(lock.packages);
const added = {};

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue; // the project itself names ranges, not versions
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (paths.some((other) => other.endsWith(`node_modules/${name}`))) continue;
    const words = name.split('/').at(-1).split('-');
    const os = words.find((word) => systems.includes(word));
    const cpu = words.find((word) => processors.includes(word));
    if (!os || !cpu || !/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(`${name}@${version}, wanted by ${path}, is not a build for a platform.`);
    }
    const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
    added[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev && { dev: true }),
      ...(os === 'linux' && { libc: [libc] }),
      ...(entry.license && { license: entry.license }),
      optional: true,
      os: [os],
      ...(entry.engines && { engines: entry.engines }),
    };
  }
}

const all = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} added to ${file}.`);

// Runs `npm ci` only when package-lock.json changed since the last run: it takes longer than everything else here.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const stamp = 'node_modules/.lock-sha256';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (npm.status !== 0) {
    console.error(`npm ci ended with ${npm.status ?? npm.error?.message}; it needs Node 20 and a package registry`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

// The library as its users get it: packed, and installed by npm into a copy of a host outside this folder.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program to its end. @returns what it wrote to its standard output */
export function run(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd,
      // A host knows nothing of how these tests are run.
      env: { ...process.env, NODE_OPTIONS: '', CI: '1', NG_CLI_ANALYTICS: 'false' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let all = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      all += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      all += chunk.toString();
    });
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done(output) : failed(new Error(`${command} ${args.join(' ')} in ${cwd}\n${all}`)),
    );
  });
}

const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const npm = (args: string[], cwd: string) => run('npm', [...args, ...quiet], cwd);

/** A folder of its own below the system's temporary one, where no dependency of the library can be found by chance. */
export function makePlace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'polku-hosts-')));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** @returns the path of the tarball */
    async pack(): Promise<string> {
      await npm(['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd());
      return join(
        folder,
        readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
      );
    },
    /** @returns the folder of the installed host */
    async install(host: string, tarball: string): Promise<string> {
      const target = join(folder, host);
      cpSync(join('test/hosts', host), target, {
        recursive: true,
        filter: (path) => !/[\\/](node_modules|dist)$/.test(path),
      });
      await npm(['ci'], target);
      await npm(['install', '--no-save', tarball], target);
      return target;
    },
  };
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * Tells a story in a process of its own, which may kill itself.
 * @param shell the file in this folder that tells it, given the story as JSON
 * @returns the lines it said until its end, or until it was killed. @throws what it complained of when it failed otherwise
 */
export function toldUntil<S extends z.ZodType>(
  shell: `${string}.ts`,
  story: object,
  said: S,
): Promise<z.output<S>[]> {
  const args = ['--import', 'tsx', join(import.meta.dirname, shell), JSON.stringify(story)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout, stderr) => {
      if (error !== null && error.signal !== 'SIGKILL') return reject(new Error(stderr));
      const lines = stdout.split('\n').filter(Boolean);
      resolve(lines.map((line) => said.parse(JSON.parse(line))));
    });
  });
}

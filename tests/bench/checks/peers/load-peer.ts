import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PEERS } from '../project-root';

/** A function with named arguments and results, as far as the bench uses it. */
export function isCallable(value: unknown): boolean {
  return typeof value === 'function';
}

/** Whether a module, or its default export, has something callable of this name. */
export function hasCallable(value: unknown, name: string): boolean {
  return member(value, name) !== undefined && isCallable(member(value, name));
}

/** A library from the peers' own folder, once `isIt` says that it has what the bench calls. @throws Error if not */
export async function loadPeer<T>(name: string, isIt: (loaded: unknown) => loaded is T): Promise<T> {
  const here: unknown = await import(/* @vite-ignore */ pathToFileURL(join(PEERS, 'load-here.js')).href);
  if (!isLoader(here)) throw new Error('The loader of the peers has gone: put load-here.js back.');
  const loaded = await here.loadHere(name);
  for (const each of [loaded, member(loaded, 'default')]) if (isIt(each)) return each;
  throw new Error(`${name} is not what it was: look at its adapter.`);
}

function isLoader(here: unknown): here is { loadHere(name: string): Promise<unknown> } {
  return hasCallable(here, 'loadHere');
}

function member(value: unknown, name: string): unknown {
  const isHolder = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isHolder ? Reflect.get(value, name) : undefined;
}

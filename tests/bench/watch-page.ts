import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { SHELL_ORIGIN } from '../../tools/browser-shell/shell-origin';

const targetsSchema = z.array(
  z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() }),
);

/** When a page began to load and when it could be used, in milliseconds since 1970. */
const usableSchema = z.object({ began: z.number(), usable: z.number() });
export type Usable = z.infer<typeof usableSchema>;

const replySchema = z.object({ result: z.object({ result: z.object({ value: usableSchema }) }) });

/** Waits, in the page, for the first screen: its first field is on it, in view, has the keyboard, and was painted. */
const UNTIL_USABLE = `new Promise((settle) => {
  const look = () => {
    const finder = document.activeElement;
    const there = finder?.placeholder === 'Name, NHS number or record number' && finder.checkVisibility();
    if (!there) return requestAnimationFrame(look);
    const painted = new MessageChannel();
    painted.port1.onmessage = () =>
      settle({ began: performance.timeOrigin, usable: performance.timeOrigin + performance.now() });
    painted.port2.postMessage(null);
  };
  requestAnimationFrame(look);
})`;

/**
 * Watches a browser that is just starting, with as little as can be: no library, one connection.
 * @param isRunning false once the process is gone
 */
export async function untilUsable(port: number, isRunning: () => boolean): Promise<Usable> {
  while (isRunning()) {
    const address = await pageAddress(port);
    const usable = address === null ? null : await askPage(address);
    if (usable !== null) return usable;
    await wait(5);
  }
  throw new Error('Plainword ended before its first screen.');
}

/** A port that nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => void server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function pageAddress(port: number): Promise<string | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = targetsSchema.parse(await response.json());
    const page = targets.find(({ type, url }) => type === 'page' && url.startsWith(SHELL_ORIGIN));
    return page?.webSocketDebuggerUrl ?? null;
  } catch {
    return null;
  }
}

/** The page may be replaced while it is asked: then null, and it is asked again. */
function askPage(address: string): Promise<Usable | null> {
  return new Promise((settle) => {
    const socket = new WebSocket(address);
    const params = { expression: UNTIL_USABLE, awaitPromise: true, returnByValue: true };
    socket.addEventListener('open', () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params })));
    socket.addEventListener('message', ({ data }) => {
      const reply = replySchema.safeParse(JSON.parse(String(data)));
      settle(reply.success ? reply.data.result.result.value : null);
      socket.close();
    });
    socket.addEventListener('close', () => settle(null));
    socket.addEventListener('error', () => settle(null));
  });
}

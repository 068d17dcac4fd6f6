import { z } from 'zod';
import { SHELL_ORIGIN } from '../../tools/browser-shell/shell-origin';

const targetsSchema = z.array(
  z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() }),
);

/** When a page began to load and when its first screen was painted, in milliseconds since 1970. */
const firstScreenSchema = z.object({ began: z.number(), painted: z.number(), focused: z.boolean() });
export type FirstScreen = z.infer<typeof firstScreenSchema>;

const replySchema = z.object({ result: z.object({ result: z.object({ value: firstScreenSchema }) }) });

/** The browser's own record of what it painted when: asked afterwards, so that nothing disturbs the start. */
const FIRST_SCREEN = `new Promise((settle) => {
  new PerformanceObserver((list) => {
    const first = list.getEntries().find(({ element }) => element?.closest('.pw-compose'));
    settle({
      began: performance.timeOrigin,
      painted: performance.timeOrigin + (first?.startTime ?? NaN),
      focused: document.activeElement?.placeholder === 'Name, NHS number or record number',
    });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** Asks the page at a debugging address when its first screen stood there. @throws Error when it does not stand there */
export async function firstScreenOf(address: string): Promise<FirstScreen> {
  const response = await fetch(`${address}/json/list`);
  const targets = targetsSchema.parse(await response.json());
  const page = targets.find(({ type, url }) => type === 'page' && url.startsWith(SHELL_ORIGIN));
  if (page === undefined) throw new Error('The browser shows no page of Plainword.');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  const params = { expression: FIRST_SCREEN, awaitPromise: true, returnByValue: true };
  socket.addEventListener('open', () =>
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params })),
  );
  const reply = await new Promise<string>((settle, fail) => {
    socket.addEventListener('message', ({ data }) => settle(String(data)));
    socket.addEventListener('close', () => fail(new Error('The page went away while it was asked.')));
  });
  socket.close();
  return replySchema.parse(JSON.parse(reply)).result.result.value;
}

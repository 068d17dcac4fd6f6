import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startNotifyPeer } from '../servers/notify-peer';

const openedSchema = z.object({
  baseUrl: z.string(),
  apiKey: z.string(),
  templateId: z.string(),
  senderNumber: z.string(),
});
const countSchema = z.object({ received: z.int(), numbers: z.int(), refused: z.int() });

/** A GOV.UK Notify in a process of its own, so that it takes no time from what is measured. */
export interface NotifyInChild extends z.infer<typeof openedSchema> {
  /** How many texts it took, to how many numbers, and how often it said that it was too much. */
  count(): Promise<z.infer<typeof countSchema>>;
  stop(): Promise<void>;
}

const FILE = fileURLToPath(import.meta.url);

function said<T>(child: ChildProcess, schema: z.ZodType<T>): Promise<T> {
  return new Promise((settle, fail) => {
    child.once('message', (message: unknown) => settle(schema.parse(message)));
    child.once('exit', () => fail(new Error('the peer went away')));
  });
}

export async function startNotifyInChild(): Promise<NotifyInChild> {
  const child = fork(FILE, ['serve'], { execArgv: ['--import', 'tsx'] });
  const opened = await said(child, openedSchema);
  return {
    ...opened,
    count: () => {
      child.send('count');
      return said(child, countSchema);
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function serve(): Promise<void> {
  const peer = await startNotifyPeer();
  const { baseUrl, apiKey, templateId, senderNumber } = peer;
  process.on('message', () => {
    const numbers = new Set(peer.received.map(({ to }) => to)).size;
    const asked = peer.asked.get('POST /v2/notifications/sms') ?? 0;
    process.send?.({ received: peer.received.length, numbers, refused: asked - peer.received.length });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ baseUrl, apiKey, templateId, senderNumber });
}

if (process.argv[2] === 'serve') await serve();

import type { Server, Socket } from 'node:net';

/** A server on a port of this machine that the system chose. */
export interface Listening {
  readonly port: number;
  /** Closes it and every connection to it. */
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1 alone. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A client that goes away in the middle is what several tests are about.
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port of this machine where nothing listens. */
export async function deadPort(make: () => Server): Promise<number> {
  const listening = await listen(make());
  await listening.stop();
  return listening.port;
}

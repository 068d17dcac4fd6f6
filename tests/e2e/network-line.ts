import net from 'node:net';

/** A line to a server of this machine, at a port that stays the same while the line is cut and mended. */
export interface NetworkLine {
  readonly port: number;
  /** From now on nothing listens at the port; who was connected is cut off. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Leads from a port that the system chose to the port `to`. */
export async function startLine(to: number): Promise<NetworkLine> {
  const callers = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const far = net.connect(to, '127.0.0.1');
    callers.add(near);
    near
      .on('error', () => {})
      .once('close', () => {
        callers.delete(near);
        far.destroy();
      });
    far.on('error', () => {}).once('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  const { port } = address;
  return {
    port,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const caller of callers) caller.destroy();
      }),
    mend: () => listen(port),
  };
}

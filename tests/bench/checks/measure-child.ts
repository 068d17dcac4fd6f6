import { measureAll } from './measures';
import { peerNamed } from './peers/peer-list';

/** Takes the measures a peer is for, and writes the figures as one line of JSON. */
const peer = peerNamed(process.argv[2] ?? '');
const figures = await measureAll(await peer.load(), peer.does);
process.stdout.write(`${JSON.stringify(figures)}\n`);

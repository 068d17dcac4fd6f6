import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { microsoftDetailsSchema } from '../../../src/contract/microsoft';
import type { NetworkFault } from '../../../src/main/send/adapters/network-fault';
import { MAIL_SERVER, networkSentence } from '../../../src/main/send/adapters/sentences';

const page = (name: string) => readFile(new URL(`../../../docs/guide/${name}`, import.meta.url), 'utf8');

/** What the last table of a page says that sentences speak of. */
async function spokenOf(name: string): Promise<string[]> {
  const [, table = ''] = (await page(name)).split('| The sentence speaks of');
  const rows = table.split('\n').slice(2);
  return rows
    .filter((row) => row.startsWith('|'))
    .flatMap((row) => (row.split('|')[1] ?? '').split(';').map((words) => words.trim()));
}

/** Every fault a person can act on. */
const FAULTS = {
  'name-not-found': true,
  'nothing-listens': true,
  offline: true,
  'no-way-there': true,
  'blocked-on-the-way': true,
  proxy: true,
  'proxy-away': true,
  'proxy-sign-in': true,
  'certificate-unknown': true,
  'certificate-name': true,
  'certificate-date': true,
  'no-tls': true,
  'no-answer': true,
  'cut-off': true,
} satisfies Record<Exclude<NetworkFault, 'other'>, true>;

/** Whether a sentence speaks of what a row of the table says. */
const said = (part: string, sentence: string): boolean =>
  part.split(' ').every((word) => sentence.includes(word.replaceAll("'", '’')));

describe('the guide to the network', () => {
  it('explains every sentence about the network, and none that is never said', async () => {
    const sentences = Object.keys(FAULTS).map((fault) => networkSentenceOf(fault));
    const words = await spokenOf('network.md');
    for (const sentence of sentences)
      expect([sentence, words.some((part) => said(part, sentence))]).toEqual([sentence, true]);
    for (const part of words)
      expect([part, sentences.some((sentence) => said(part, sentence))]).toEqual([part, true]);
  });

  it('names the hosts that the settings begin with', async () => {
    const text = await page('network.md');
    const { authority, graphUrl } = microsoftDetailsSchema.parse({
      tenant: 'trust.example.org',
      clientId: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
    });
    for (const url of [authority, graphUrl]) expect(text).toContain(`\`${new URL(url).hostname}\``);
    expect(text).toContain('`api.notifications.service.gov.uk`');
  });
});

function networkSentenceOf(fault: string): string {
  const known = Object.keys(FAULTS).find((each): each is keyof typeof FAULTS => each === fault);
  return known === undefined ? '' : networkSentence(known, MAIL_SERVER);
}

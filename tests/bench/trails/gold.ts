import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitTrail } from '../../../src/domain/trails/split-trail';
import type { TrailMessage } from '../../../src/domain/trails/trail-message';
import { findThirdParties } from '../../../src/domain/trails/third-parties/find-third-parties';
import { knownPersonSchema } from '../../../src/domain/trails/third-parties/known-people';
import { readMailBytes } from '../../../src/main/inbox/mail-files/read-mail-bytes';
import { compare, isRight } from './compare';

const writer = z.object({ name: z.string(), address: z.string() });
const expectedSchema = z.object({
  program: z.string(),
  messages: z.array(
    z.object({
      from: writer.nullable(),
      isAddressGiven: z.boolean(),
      at: z.string().nullable(),
      body: z.string(),
      quotedDepth: z.number(),
    }),
  ),
  known: z.array(knownPersonSchema),
  thirdParties: z.array(
    z.array(z.object({ kind: z.string(), text: z.string(), relationship: z.string().nullable() })),
  ),
});

const folder = join(import.meta.dirname, '../../gold/mails');

export interface GoldResult {
  readonly mails: number;
  readonly messages: number;
  readonly right: {
    readonly all: number;
    readonly sender: number;
    readonly date: number;
    readonly body: number;
  };
  readonly labels: number;
  readonly found: number;
  readonly relationships: number;
  readonly related: number;
  readonly falseOnes: number;
  /** One line each. */
  readonly misses: readonly string[];
}

/** The messages of a gold file, in the order of its expectation: newest first, a mailbox file newest mail first. */
async function messagesOf(file: string): Promise<TrailMessage[]> {
  const mails = await readMailBytes(readFileSync(join(folder, file)));
  const ordered = file.endsWith('.mbox') ? mails.toReversed() : mails;
  return ordered.flatMap((mail) =>
    splitTrail(mail).map((message) => ({
      ...message,
      quotedDepth: message.quotedDepth + mail.attachedDepth,
    })),
  );
}

/** Splits every gold mail and says what is right. */
export async function measureGold(): Promise<GoldResult> {
  const files = readdirSync(folder)
    .filter((file) => /\.(?:eml|mbox|txt)$/u.test(file))
    .sort();
  const misses: string[] = [];
  const right = { all: 0, sender: 0, date: 0, body: 0 };
  let [messages, labels, found, falseOnes, relationships, related] = [0, 0, 0, 0, 0, 0];
  for (const file of files) {
    const {
      messages: wanted,
      known,
      thirdParties,
    } = expectedSchema.parse(
      JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/u, '.json')), 'utf8')),
    );
    const split = await messagesOf(file);
    if (split.length !== wanted.length)
      misses.push(`${file}: ${split.length} messages, not ${wanted.length}`);
    for (const [i, each] of wanted.entries()) {
      messages += 1;
      const verdict = compare(split[i], each);
      for (const part of ['sender', 'date', 'body'] as const) if (verdict[part]) right[part] += 1;
      if (isRight(verdict)) right.all += 1;
      else misses.push(`${file} message ${i}: ${Object.entries(verdict).filter(([, ok]) => !ok).map(([part]) => part).join(', ')}`); // prettier-ignore
    }
    const parties = findThirdParties(split, known);
    for (const [i, wantedHere] of thirdParties.entries()) {
      const left = [...(parties[i] ?? [])];
      for (const label of wantedHere) {
        labels += 1;
        const at = left.findIndex((each) => each.kind === label.kind && isSameWords(each.text, label.text));
        if (at === -1)
          misses.push(`${file} message ${i}: third party not found: ${label.kind} ${label.text}`);
        else {
          found += 1;
          if (label.relationship !== null) relationships += 1;
          if (label.relationship !== null && left[at]?.relationship === label.relationship) related += 1;
          left.splice(at, 1);
        }
      }
      falseOnes += left.length;
      for (const each of left) misses.push(`${file} message ${i}: no third party: ${each.kind} ${each.text}`);
    }
  }
  return { mails: files.length, messages, right, labels, found, relationships, related, falseOnes, misses };
}

/** A name may be found with its title or with the first name alone where both words stand. */
function isSameWords(found: string, wanted: string): boolean {
  const [a, b] = [found, wanted].map((text) => text.replaceAll(/\s+/gu, ' ').toLowerCase());
  return a === b;
}

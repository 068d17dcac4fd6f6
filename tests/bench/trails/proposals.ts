import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { KeptMessage } from '../../../src/domain/trails/trail';
import { openStore } from '../../../src/main/store/open-store';
import type { Store } from '../../../src/main/store/store';
import { createProposals } from '../../../src/main/trails/proposals';
import { openVault } from '../../unit/main/store/open-vault';
import { seededChance } from '../chance';
import { inventedName, inventedNhsNumber } from '../invented';

const STAMP = { by: 'bench', when: { at: '2026-11-23T10:00:00.000Z', offset: 0 } };

/** A store with so many people, each with an NHS number and every third with an address. */
async function peopled(dir: string, amount: number): Promise<Store> {
  const store = await openStore({ dir, vault: openVault, machine: 'bench' });
  const chance = seededChance(7);
  const people = Array.from({ length: amount }, (_, i) => ({
    details: {
      ...inventedName(chance),
      preferredName: null,
      dateOfBirth: `${1930 + (i % 80)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
      nhsNumber: inventedNhsNumber(i),
      recordNumber: `RX${i}`,
      postcode: null,
      address: null,
      preference: 'unknown' as const,
    },
    points: [{ channel: 'email' as const, value: `person${i}@example.org` }],
  }));
  await store.transaction((inside) => inside.people.takeOverPeople(people, STAMP));
  return store;
}

/** A trail in which each message names two people. */
function trailOf(messages: number): KeptMessage[] {
  const chance = seededChance(11);
  const name = () => Object.values(inventedName(chance)).join(' ');
  return Array.from({ length: messages }, (_, i) => ({
    id: uuidv7(),
    mails: [uuidv7()],
    from: { name: `Person ${i % 5}`, address: `person${i % 5}@example.org` },
    to: [{ name: 'North Therapy', address: 'north@example.nhs.uk' }],
    cc: [],
    date: null,
    subject: 'Re: Thursday visit',
    body: `Good morning,\n\ncould you come on ${(i % 28) + 1} November? My daughter ${name()} has the key, her number is 07700 900${String(i).padStart(3, '0')}. The frame is too low for ${name()}, born 14/03/19${50 + (i % 40)}, and the step at the door is high.\n\nKind regards\nMaggie`,
    quotedDepth: 0,
    senderFrom: 'envelope',
    dateFrom: 'envelope',
    folded: [],
    answers: [],
  }));
}

/** Milliseconds from a trail to whom it may belong to, in a store of so many people: the first time, and again. */
export async function timeProposals(
  messages: number,
  amount: number,
): Promise<{ first: number; again: number; proposed: number }> {
  const dir = mkdtempSync(join(tmpdir(), 'plainword-proposals-'));
  const store = await peopled(dir, amount);
  const staff = { all: () => Promise.resolve([]) };
  const proposals = createProposals({ store, staff, now: () => STAMP.when.at });
  try {
    const trail = { messages: trailOf(messages) };
    const times: number[] = [];
    let proposed = 0;
    for (let round = 0; round < 4; round += 1) {
      const began = performance.now();
      proposed = (await proposals.of(trail, null)).length;
      times.push(performance.now() - began);
    }
    return { first: times[0] ?? 0, again: Math.min(...times.slice(1)), proposed };
  } finally {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

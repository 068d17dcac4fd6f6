import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../../src/domain/messages/attachment';
import { decide } from '../../../../src/domain/policy/decide';
import type { Facts, MessageToDecide } from '../../../../src/domain/policy/facts';
import { agreement, email, EMAIL_ID, facts, pack, person, text, TUESDAY_10AM } from '../facts';
import { attached, linked } from './rules-of-files';

const agreed = person({
  agreements: [
    agreement(),
    agreement({ channel: 'email', contactPointId: EMAIL_ID, kind: 'conversation', form: 'written' }),
  ],
});
const letter = (change: Partial<MessageToDecide> = {}) =>
  email({ purpose: 'letter-or-care-plan', ...change });

function reasons(message: MessageToDecide, change: Partial<Facts>, on = pack) {
  const known = facts({ person: agreed, carriers: ['govuk-notify', 'smtp', 'annexe'], ...change });
  const told = decide(message, known, TUESDAY_10AM, on).reasons;
  // What every letter by email is told, files or none.
  const ofFiles = told.filter(({ next }) => next !== 'write-letter' && next !== 'choose-channel');
  return ofFiles.map(({ effect, next, sentence }) => `${effect} ${next}: ${sentence}`);
}
const withFiles = (...files: Attachment[]) => reasons(letter(), { attachments: files });

describe('files in an email', () => {
  it('go where they fit', () => {
    expect(withFiles(attached())).toEqual([]);
    expect(withFiles(attached({ bytes: 25_000_000 }))).toEqual([]);
  });

  it('are counted as they go over the wire, all together', () => {
    const [reason] = withFiles(attached({ bytes: 13_000_000 }), attached({ bytes: 13_000_000 }));
    expect(reason).toMatch(/^stop open-files: The files make an email of 35\.\d MB, and 35 MB is the most/u);
  });

  it.each([
    [attached({ bytes: 0 }), 'stop open-files: “Care plan.pdf” is empty'],
    [attached({ name: 'Care plan.docm' }), 'stop open-files: Files of the type “docm” may not be sent'],
    [attached({ name: 'Care plan' }), 'stop open-files: Files without an ending may not be sent'],
    [attached({ name: 'Care plan.exe.pdf' }), 'stop rename-file: “Care plan.exe.pdf” has two endings'],
  ])('%#: a fault of one stops them', (file, reason) => {
    expect(withFiles(file)).toEqual([expect.stringContaining(reason)]);
  });

  it('are renamed where a name tells something', () => {
    const told = { fileId: 'a', name: 'HIV.pdf', clause: 'P36', message: 'This says what it is about.' };
    expect(
      reasons(letter(), { attachments: [attached()], telling: [{ ...told, severity: 'stop' }] }),
    ).toEqual([
      'stop rename-file: The name “HIV.pdf” can be read by others: rename it. This says what it is about.',
    ]);
    const [warned] = reasons(letter(), {
      attachments: [attached()],
      telling: [{ ...told, severity: 'warn' }],
    });
    expect(warned).toMatch(/^condition rename-file/u);
  });

  it('stay with a text and do not go; by the Annexe they stop', () => {
    expect(reasons(text(), { attachments: [attached()] })).toEqual([
      'condition open-files: A text takes no files: they stay here and do not go. Send an email, or remove them.',
    ]);
    const annexe = { ...pack, secureEmail: { ...pack.secureEmail, gateways: ['communications-annexe'] } };
    const means = { attachments: [attached()], mailHosts: { annexe: 'communications-annexe' } };
    expect(reasons(letter({ carrier: 'annexe' }), means, annexe)).toEqual([
      expect.stringContaining('stop open-files: No files go by this program from here'),
    ]);
  });

  it('go exactly when every one of them may, whatever they are', () => {
    const file = fc.record({
      name: fc.constantFrom('Plan.pdf', 'Plan.exe', 'Plan.exe.pdf', 'Plan', 'Map.PNG'),
      bytes: fc.nat({ max: 40_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        const fine = files.every(({ name, bytes }) => /^(?:Plan\.pdf|Map\.PNG)$/u.test(name) && bytes > 0);
        const wire = files.reduce((sum, { bytes }) => sum + (bytes * 78) / 57, 0);
        const stops = withFiles(...files.map((each) => attached(each)));
        if (!fine || wire > 35_000_000) expect(stops).not.toEqual([]);
        else if (wire < 34_900_000) expect(stops).toEqual([]);
      }),
    );
  });
});

describe('files by transfer', () => {
  const file = attached({ way: 'transfer', bytes: 48_000_000 });
  const sent = (change: Partial<Facts>, message = letter()) =>
    reasons(message, { attachments: [file], transfer: linked(), ...change });

  it('go once their link is there, and works on the day', () => {
    expect(sent({})).toEqual([]);
    expect(sent({ transfer: linked({ expires: '2026-11-24' }) })).toEqual([]);
    expect(sent({ transfer: linked({ expires: '2026-11-23' }) })).toEqual([
      'stop open-files: The link to the files works until 23 November 2026 only: upload the encrypted file again.',
    ]);
  });

  it('do not wait past the day of their link', () => {
    const later = letter({ sendAt: '2026-12-02T10:00:00.000Z' });
    expect(sent({}, later)).toEqual([expect.stringContaining('until 1 December 2026 only')]);
    expect(sent({}, letter({ sendAt: '2026-12-01T10:00:00.000Z' }))).toEqual([]);
  });

  it.each([
    [null, 'not encrypted yet'],
    [linked({ state: 'open' }), 'not encrypted yet'],
    [linked({ state: 'sealed', link: null }), 'needs the link'],
    [linked({ expires: null }), 'needs the link'],
    [linked({ passwordWay: null }), 'needs the link'],
  ])('%#: what is missing stops them', (transfer, why) => {
    expect(sent({ transfer })).toEqual([expect.stringContaining(why)]);
  });

  it('that were begun and hold nothing yet are not forgotten', () => {
    expect(reasons(letter(), { transfer: linked({ state: 'open' }) })).toHaveLength(1);
  });

  it('go for the purposes of the policy alone, up to its size', () => {
    expect(sent({}, email())).toEqual([
      expect.stringContaining('stop choose-purpose: The policy does not offer'),
    ]);
    const large = attached({ way: 'transfer', bytes: 2_000_000_001 });
    expect(reasons(letter(), { attachments: [large], transfer: linked() })).toEqual([
      expect.stringContaining('a transfer takes 2 GB at most'),
    ]);
  });

  it('never have their password in the email', () => {
    expect(sent({ passwordTold: true })).toEqual([expect.stringContaining('stop change-text: The password')]);
  });
});

describe('a hand-off', () => {
  it.each(['trust-phone', 'annexe', 'airmid'] as const)('by %s can not wait for its time', (carrier) => {
    const later = text({ carrier, sendAt: '2026-11-25T10:00:00.000Z' });
    expect(reasons(later, { carriers: [carrier] })).toEqual([
      expect.stringMatching(/^stop change-schedule: Nothing goes by itself from /u),
    ]);
    expect(reasons(text({ carrier }), { carriers: [carrier] })).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { eml, SERVICE } from '../../../shells/put-mail';
import { inMailbox, openTrailDesk, type TrailDesk } from './trail-desk';

const open: TrailDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

async function repliesAfter(content: Buffer, source = inMailbox('7:1')) {
  const at = await openTrailDesk();
  open.push(at);
  await at.take(content, source);
  return at.desk.store.replies.waiting();
}

describe('a mail that waits for an answer (P31)', () => {
  it('is one that somebody outside wrote to the mailbox', async () => {
    expect(await repliesAfter(eml({ id: 'a', text: 'When do you come?' }))).toHaveLength(1);
  });

  it('is none of our own', async () => {
    expect(await repliesAfter(eml({ id: 'b', from: SERVICE, text: 'We come on Thursday.' }))).toEqual([]);
  });

  it('is none that was opened as a file: it was in a mailbox before', async () => {
    const mail = eml({ id: 'c', text: 'When do you come?' });
    expect(await repliesAfter(mail, { kind: 'file', name: 'a.eml' })).toEqual([]);
  });

  it('is one in a file all the same where it can’t wait: it may have come to somebody’s own mailbox (P19, P27)', async () => {
    const file = { kind: 'file', name: 'a.eml' } as const;
    const date = 'Thu, 19 Nov 2026 08:31:00 +0000';
    const stop = eml({ id: 's', date: 'Mon, 3 Nov 2025 08:31:00 +0000', text: 'Please stop emailing me.' });
    expect(await repliesAfter(stop, file)).toHaveLength(1);
    const now = await repliesAfter(eml({ id: 'e', date, text: 'I have taken an overdose' }), file);
    expect(now).toMatchObject([{ received: { at: '2026-11-19T08:31:00.000Z' } }]);
    expect(open.at(-1)?.desk.events).toContain('alarm');
  });

  it('is none in a file where the emergency was long ago', async () => {
    const mail = eml({
      id: 'o',
      date: 'Mon, 3 Nov 2025 08:31:00 +0000',
      text: 'I have taken an overdose',
    });
    expect(await repliesAfter(mail, { kind: 'file', name: 'a.eml' })).toEqual([]);
    expect(open.at(-1)?.desk.events).not.toContain('alarm');
  });

  it('is what a colleague sent on without a word: whoever wrote it waits', async () => {
    const text =
      '-----Original Message-----\nFrom: Maggie <maggie@example.org>\nSent: 19 November 2026 08:31\nTo: Ward <ward@example.nhs.uk>\nSubject: Help\n\nI have taken an overdose';
    const sent = eml({ id: 'f', from: 'Ward <ward@example.nhs.uk>', subject: 'FW: Help', text });
    expect(await repliesAfter(sent)).toMatchObject([{ from: 'maggie@example.org' }]);
    expect(open.at(-1)?.desk.events).toContain('alarm');
  });

  it('is a blank answer to us, without what it quotes of ours', async () => {
    const text = `\nOn Thu, 19 Nov 2026 at 08:31, Community Therapy <community.therapy@trust.example.org> wrote:\n> In an emergency call 999.`;
    expect(await repliesAfter(eml({ id: 'g', subject: 'Re: Visit', text }))).toMatchObject([
      { from: 'daniel.okafor@example.org', text: '' },
    ]);
  });

  it('is one whose sender names no address', async () => {
    expect(await repliesAfter(eml({ id: 'n', from: 'Maggie', text: 'When do you come?' }))).toHaveLength(1);
  });

  it('is none that no person wrote, which is kept all the same', async () => {
    const away = eml({ id: 'd', text: 'I am away until Monday.' }).toString();
    const content = Buffer.from(`Auto-Submitted: auto-replied\r\n${away}`);
    expect(await repliesAfter(content)).toEqual([]);
    expect(await open[0]?.open()).toHaveLength(1);
  });
});

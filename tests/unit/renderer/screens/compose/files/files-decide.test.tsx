import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../../../src/domain/messages/message';
import { renderDesk } from '../../../render-desk';
import { agreementOf, idOf, MARGARET, NOW, SERVICE, SETTINGS } from '../../../sample-desk';
import { fileOf, mainWithFiles, sealedTransfer } from './files-here';

/** The whole page with its editor takes a while to be there. */
const LOADED = { timeout: 10_000 };
const when = { at: NOW, offset: 0 };
const WROTE_FIRST = { evidence: 'filed under letters', when, by: 'R. Shah, occupational therapist' };
const AGREED = {
  ...MARGARET,
  preference: 'email' as const,
  contactPoints: MARGARET.contactPoints.map((point) => ({ ...point, verified: WROTE_FIRST })),
  agreements: [
    agreementOf(32, idOf(22), {
      channel: 'email',
      kind: 'conversation',
      form: 'written',
      signedFormAt: 'scanned',
    }),
  ],
};

function email(change: Partial<Message> = {}): Message {
  return {
    id: idOf(70),
    version: 2,
    personId: MARGARET.id,
    serviceId: SERVICE.id,
    channel: 'email',
    carrier: 'smtp',
    purpose: 'letter-or-care-plan',
    contactPointId: idOf(22),
    subject: 'Your letter',
    text: 'Hello Maggie, here is the letter we spoke about.',
    authorisedUseId: null,
    answersId: null,
    about: null,
    sendAt: null,
    template: null,
    notAfter: null,
    kept: [],
    status: 'draft',
    author: 'R. Shah, occupational therapist',
    saved: when,
    outgoing: null,
    outgoingSubject: null,
    from: null,
    to: null,
    queued: null,
    sent: null,
    problem: null,
    delivery: null,
    batchId: null,
    ...change,
  };
}

function open(main: ReturnType<typeof mainWithFiles>, message = email()): void {
  main
    .on('messages.get', () => message)
    .on('people.get', () => AGREED)
    .on('settings.get', () => ({ ...SETTINGS, mailHosts: { smtp: 'send.nhs.net' } }));
  renderDesk(main, { screen: 'compose', draftId: message.id, personId: null });
}

describe('a message with files', { timeout: 20_000 }, () => {
  it('is stopped by a name that tells something, and the button of the reason leads to the one-key rename', async () => {
    open(mainWithFiles([fileOf({ name: 'HIV results.pdf' })]));
    const step = await screen.findByRole('button', { name: /Rename the file/u }, LOADED);
    fireEvent.click(step);
    expect(document.activeElement?.textContent).toBe('Rename to Document.pdf');
    fireEvent.click(screen.getByRole('button', { name: 'Rename to Document.pdf' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Rename the file/u })).toBeNull());
  });

  it('is stopped until the link to its transfer is there', async () => {
    open(mainWithFiles([fileOf({ way: 'transfer' })], sealedTransfer()));
    fireEvent.click(await screen.findByRole('button', { name: /Look at the files/u }, LOADED));
    expect(document.activeElement?.textContent).toBe('Attach a file');
    expect(screen.getByText(/upload the encrypted file and paste its link/u)).toBeTruthy();
  });

  it('that was sent shows its files with their hashes, and what is still to do for a transfer', async () => {
    const main = mainWithFiles(
      [fileOf({ way: 'transfer' })],
      sealedTransfer({
        state: 'linked',
        link: 'https://we.tl/t-1',
        expires: '2026-11-30',
        passwordWay: 'text',
      }),
    );
    const given: unknown[] = [];
    main
      .on('record.ofMessage', () => null)
      .on('transfers.passwordGiven', (input) => {
        given.push(input);
        return sealedTransfer({ passwordGiven: when });
      });
    open(main, email({ status: 'sent', sent: when, from: SERVICE.mailbox, to: 'maggie.h@example.org' }));
    const files = await screen.findByRole('list', { name: 'Files that go with it' }, LOADED);
    expect(within(files).getByText(/240 kB · by file transfer · SHA-256 3fa94bc01d22…/u)).toBeTruthy();
    expect(screen.getByText(/The link works until 30 November 2026/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'I gave the password by text message' }));
    await waitFor(() => expect(given).toMatchObject([{ messageId: idOf(70), way: 'text' }]));
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MailboxState } from '../../../../../src/contract/mailbox';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { sampleDesk, SETTINGS } from '../../sample-desk';

const NOTHING: MailboxState = {
  settings: null,
  hasPassword: false,
  since: null,
  asked: null,
  problem: null,
  toCome: null,
};
const ADDRESS = 'north.therapy@example.nhs.uk';
const IMAP: MailboxState = {
  settings: {
    kind: 'imap',
    address: ADDRESS,
    host: 'imap.example.org',
    port: 993,
    security: 'tls',
    user: 'north',
    signIn: 'password',
    folder: 'INBOX',
  },
  hasPassword: true,
  since: '2026-11-01',
  asked: { at: '2026-11-23T09:55:00.000Z', offset: 0 },
  problem: null,
  toCome: 0,
};

async function open(state: MailboxState, main: FakeBridge = sampleDesk()): Promise<FakeBridge> {
  main.on('settings.get', () => SETTINGS);
  main.on('mailbox.get', () => state);
  main.on('mailbox.save', ({ settings, since }) => ({ ...NOTHING, settings, since, hasPassword: true }));
  renderDesk(main, { screen: 'settings' });
  await screen.findByLabelText('Address of the mailbox');
  return main;
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the shared mailbox in the settings', () => {
  it('is an address and a day, where it is at Microsoft 365', async () => {
    const main = await open(NOTHING);
    write('Address of the mailbox', ADDRESS);
    write('Mails since', '2026-11-02');
    await press('Save shared mailbox');
    await screen.findByText('Shared mailbox saved.');
    expect(main.inputs('mailbox.save')).toEqual([
      { settings: { kind: 'graph', address: ADDRESS }, since: '2026-11-02', password: null },
    ]);
  });

  it('on a mail server begins with TLS on port 993, and takes the address for an empty user name', async () => {
    const main = await open(NOTHING);
    fireEvent.click(screen.getByLabelText('A mail server (IMAP)'));
    write('Address of the mailbox', ADDRESS);
    write('Mail server of the mailbox', 'imap.example.org');
    fireEvent.click(screen.getByLabelText('STARTTLS, port 143'));
    fireEvent.click(screen.getByLabelText('TLS from the start, port 993'));
    write('Password of the mailbox', 'tide pool');
    await press('Save shared mailbox');
    await waitFor(() => expect(main.inputs('mailbox.save')).toHaveLength(1));
    expect(main.inputs('mailbox.save')[0]).toMatchObject({
      settings: { kind: 'imap', port: 993, security: 'tls', user: ADDRESS, folder: 'INBOX' },
      password: 'tide pool',
    });
  });

  it('never shows the password that is kept, and keeps it where none is typed', async () => {
    const main = await open(IMAP);
    expect(screen.getByLabelText('Password of the mailbox')).toHaveProperty('value', '');
    write('Folder', 'Referrals');
    await press('Save shared mailbox');
    await waitFor(() => expect(main.inputs('mailbox.save')[0]).toMatchObject({ password: null }));
  });

  it('needs no password where the account at Microsoft signs in', async () => {
    await open(IMAP);
    const signIn = screen.getByRole('group', { name: 'Sign-in at the mailbox' });
    fireEvent.click(within(signIn).getByLabelText('The account at Microsoft'));
    expect(screen.queryByLabelText('Password of the mailbox')).toBeNull();
  });

  it.each([
    ['Address of the mailbox', 'no address', /email address/u],
    ['Mail server of the mailbox', 'not a server!', /letters, digits, dots and hyphens/u],
    ['Port of the mailbox', 'x', /Write the port as a number/u],
    ['Folder', ' ', /./u],
  ] as const)('refuses a wrong value at its field: %s', async (label, value, sentence) => {
    const main = await open(IMAP);
    write(label, value);
    await press('Save shared mailbox');
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
    expect(main.inputs('mailbox.save')).toEqual([]);
  });

  it('tests what is saved, and says in words what was found', async () => {
    const main = await open(IMAP);
    main.on('mailbox.test', () => ({ ok: false, sentence: 'The mail server refused the password.' }));
    await press('Test connection: shared mailbox');
    expect(await screen.findByText('The mail server refused the password.')).toBeDefined();
    write('Folder', 'Other');
    await waitFor(() => expect(screen.queryByText('The mail server refused the password.')).toBeNull());
    await press('Test connection: shared mailbox');
    expect(await screen.findByText('Save first: the test uses what is saved.')).toBeDefined();
    expect(main.inputs('mailbox.test')).toHaveLength(1);
  });

  it('says when it was last looked into, what stands in the way and how much is to come, and looks now', async () => {
    const main = await open({ ...IMAP, problem: 'The mail server is away.', toCome: 3 });
    expect(screen.getByText('The mail server is away.')).toBeDefined();
    expect(screen.getByText(/3 mails are still to come/u)).toBeDefined();
    main.on('mailbox.look', () => IMAP);
    await press('Look into the mailbox now');
    await waitFor(() => expect(screen.queryByText('The mail server is away.')).toBeNull());
  });

  it('is left off only when somebody says so twice', async () => {
    const main = await open(IMAP);
    main.on('mailbox.remove', () => NOTHING);
    await press('Leave the mailbox off');
    expect(main.inputs('mailbox.remove')).toEqual([]);
    await press('Leave it off');
    await screen.findByText('The mailbox is left off.');
    expect(screen.queryByRole('button', { name: 'Look into the mailbox now' })).toBeNull();
  });
});

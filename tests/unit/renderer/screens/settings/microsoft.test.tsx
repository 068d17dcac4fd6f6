import {
  fireEvent,
  screen,
  waitFor,
  within,
  type BoundFunctions,
  type queries,
} from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MicrosoftState } from '../../../../../src/contract/microsoft';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { NO_MICROSOFT, sampleDesk, SETTINGS } from '../../sample-desk';

const DETAILS = {
  tenant: 'trust.example.org',
  clientId: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  authority: 'https://login.microsoftonline.com',
  graphUrl: 'https://graph.microsoft.com',
  perMinute: 30,
};
const CODE = {
  kind: 'code',
  code: 'AB12CD34',
  address: 'https://microsoft.com/devicelogin',
  expires: '2026-11-24T10:15:00.000Z',
} as const;
const state = (change: Partial<MicrosoftState>): MicrosoftState => ({
  ...NO_MICROSOFT,
  details: DETAILS,
  ...change,
});

async function open(main: FakeBridge, at: MicrosoftState = NO_MICROSOFT) {
  main.on('settings.microsoft', () => at);
  renderDesk(main, { screen: 'settings' });
  const card = within(await screen.findByRole('region', { name: 'Microsoft 365' }));
  await card.findByLabelText('Directory (tenant) ID');
  return card;
}
const button = (card: BoundFunctions<typeof queries>, name: string | RegExp) =>
  card.getByRole('button', { name });

describe('Microsoft 365 in the settings', () => {
  it('is set up with what IT registered, and offers no sign-in before', async () => {
    const main = sampleDesk().on('settings.saveMicrosoft', (details) =>
      state({ details: { ...DETAILS, ...details } }),
    );
    const card = await open(main);
    expect(card.queryByRole('button', { name: /Sign in/u })).toBeNull();
    const write = (label: string, value: string) =>
      fireEvent.change(card.getByLabelText(label), { target: { value } });
    write('Directory (tenant) ID', ` ${DETAILS.tenant}`);
    write('Application (client) ID', 'half an id');
    fireEvent.click(button(card, /^Save/u));
    expect((await card.findAllByText(/Write the application \(client\) ID/u)).length).toBeGreaterThan(0);
    write('Application (client) ID', DETAILS.clientId);
    fireEvent.click(button(card, /^Save/u));
    await screen.findByText('Microsoft 365 saved.');
    expect(main.inputs('settings.saveMicrosoft')).toEqual([DETAILS]);
  });

  it('shows the code large, and copies it, opens the page and cancels', async () => {
    const main = sampleDesk()
      .on('settings.microsoftCopyCode', () => ({}))
      .on('settings.microsoftOpenPage', () => ({}))
      .on('settings.microsoftCancelSignIn', () => state({}));
    const card = await open(main, state({ underWay: CODE }));
    expect(card.getByText('AB12CD34').tagName).toBe('CODE');
    expect(card.getByText(/until 10:15am/u)).toBeDefined();
    fireEvent.click(button(card, 'Copy the code'));
    await screen.findByText('The code is on the clipboard.');
    fireEvent.click(button(card, 'Open the page'));
    await waitFor(() => expect(main.inputs('settings.microsoftOpenPage')).toEqual([{}]));
    fireEvent.click(button(card, 'Cancel the sign-in'));
    await waitFor(() => expect(main.inputs('settings.microsoftCancelSignIn')).toEqual([{}]));
  });

  it.each([
    ['Sign in by browser', 'browser'],
    ['Sign in by code', 'device-code'],
  ] as const)('begins by “%s”', async (name, how) => {
    const main = sampleDesk().on('settings.microsoftSignIn', () =>
      state({ underWay: { kind: 'asking', how } }),
    );
    const card = await open(main, state({}));
    fireEvent.click(button(card, name));
    await waitFor(() => expect(main.inputs('settings.microsoftSignIn')).toEqual([{ how }]));
  });

  it('says who is signed in, and signs out', async () => {
    const main = sampleDesk().on('settings.microsoftSignOut', () => state({}));
    const card = await open(main, state({ signedInAs: 'r.shah@trust.example.org' }));
    expect(card.getByText('r.shah@trust.example.org')).toBeDefined();
    fireEvent.click(button(card, 'Sign out'));
    await waitFor(() => expect(main.inputs('settings.microsoftSignOut')).toEqual([{}]));
  });

  it('says that somebody must sign in again, and why a sign-in failed', async () => {
    const card = await open(
      sampleDesk(),
      state({
        signedInAs: 'r.shah@trust.example.org',
        signInAgain: 'The sign-in at Microsoft has ended.',
        underWay: { kind: 'failed', sentence: 'The code was not used in time.' },
      }),
    );
    expect(card.getByText('The sign-in at Microsoft has ended.')).toBeDefined();
    expect(card.getByText('The code was not used in time.')).toBeDefined();
    expect(button(card, 'Sign in again by code')).toBeDefined();
  });
});

describe('how a way to send has been doing', () => {
  it('stands under its form', async () => {
    const main = sampleDesk().on('settings.health', () => [
      {
        carrier: 'smtp',
        workedAt: '2026-11-20T09:00:00.000Z',
        failedAt: '2026-11-20T10:00:00.000Z',
        sentence: 'The mail server did not answer in time.',
      },
    ]);
    await open(main);
    expect(await screen.findByText(/It failed .*did not answer in time/u)).toBeDefined();
  });
});

describe('the sign-in at the mail server', () => {
  it('by the account at Microsoft needs no password', async () => {
    const main = sampleDesk().on('settings.saveSmtp', ({ password: _password, ...smtp }) => ({
      ...SETTINGS,
      smtp: { ...smtp, hasPassword: false },
    }));
    await open(main);
    fireEvent.click(screen.getByRole('radio', { name: 'The account at Microsoft' }));
    expect(screen.queryByLabelText('Password')).toBeNull();
    fireEvent.change(screen.getByLabelText('Emails a minute', { selector: '#smtp-perMinute' }), {
      target: { value: '20' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save email' }));
    await screen.findByText('Mail server saved.');
    expect(main.inputs('settings.saveSmtp')).toMatchObject([
      { signIn: 'microsoft', perMinute: 20, password: null },
    ]);
  });
});

describe('a connection test that is asked for while the settings are being saved', () => {
  it('begins when they are', async () => {
    const saved = Promise.withResolvers<MicrosoftState>();
    const main = sampleDesk()
      .on('settings.saveMicrosoft', () => saved.promise)
      .on('settings.test', () => ({ ok: true, sentence: 'Signed in at Microsoft.' }));
    const card = await open(main, state({}));
    fireEvent.change(card.getByLabelText('Emails a minute'), { target: { value: '20' } });
    fireEvent.click(button(card, /^Save/u));
    await waitFor(() => expect(button(card, /^Save/u).getAttribute('aria-disabled')).toBe('true'));
    fireEvent.click(button(card, /^Test connection/u));
    expect(main.inputs('settings.test')).toEqual([]);
    const details = { ...DETAILS, perMinute: 20 };
    main.on('settings.microsoft', () => state({ details }));
    saved.resolve(state({ details }));
    main.emit({ kind: 'changed', area: 'settings' });
    await card.findByText('Signed in at Microsoft.');
    expect(main.inputs('settings.test')).toEqual([{ carrier: 'microsoft-graph' }]);
  });
});

import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { sampleDesk, SETTINGS } from '../../sample-desk';

async function open(main: FakeBridge): Promise<void> {
  renderDesk(main, { screen: 'settings' });
  await screen.findByLabelText('Mail server');
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

const allowing = () => screen.getByRole('checkbox', { name: 'Let dictation and on-screen keyboards write' });

describe('a secret', () => {
  it('is said to be kept and never shown', async () => {
    await open(sampleDesk());
    expect(screen.getByText('A password is kept. Type a new one to replace it.')).toBeDefined();
    expect(screen.getByLabelText('Password')).toHaveProperty('value', '');
    expect(screen.getByLabelText('Password')).toHaveProperty('type', 'password');
  });

  it('stays as it is when none is typed, and leaves the field when one was saved', async () => {
    const main = sampleDesk().on('settings.saveSmtp', () => SETTINGS);
    await open(main);
    press('Save email');
    await screen.findByText('Mail server saved.');
    write('Password', 'correct horse');
    press('Save email');
    await waitFor(() => expect(screen.getByLabelText('Password')).toHaveProperty('value', ''));
    expect(main.inputs('settings.saveSmtp')).toMatchObject([
      { password: null },
      { password: 'correct horse' },
    ]);
  });
});

describe('a connection', () => {
  it('says in words what its test found', async () => {
    const sentence = 'The name of the mail server was not found: check how it is written.';
    const main = sampleDesk().on('settings.test', () => ({ ok: false, sentence }));
    await open(main);
    press('Test connection: email');
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(main.inputs('settings.test')).toEqual([{ carrier: 'smtp' }]);
  });

  it('is not tested before what was typed is saved', async () => {
    const main = sampleDesk();
    await open(main);
    write('Mail server', 'other.example.org');
    press('Test connection: email');
    expect(screen.getByText('Save first: the test uses what is saved.')).toBeDefined();
    expect(main.inputs('settings.test')).toEqual([]);
  });

  it('moves to the port that goes with its encryption, unless another was chosen', async () => {
    await open(sampleDesk());
    fireEvent.click(screen.getByRole('radio', { name: 'TLS, port 465' }));
    expect(screen.getByLabelText('Port')).toHaveProperty('value', '465');
    write('Port', '2525');
    fireEvent.click(screen.getByRole('radio', { name: 'STARTTLS, port 587' }));
    expect(screen.getByLabelText('Port')).toHaveProperty('value', '2525');
  });

  it('refuses what is no server, port or template, at the field', async () => {
    const main = sampleDesk();
    await open(main);
    write('Mail server', 'smtp://send');
    write('Port', 'many');
    press('Save email');
    expect(await screen.findAllByText(/letters, digits, dots and hyphens only/u)).toHaveLength(2);
    expect(screen.getByText('Write the port as a number, such as 587.')).toBeDefined();
    write('Template ID', 'reminder');
    press('Save GOV.UK Notify');
    expect((await screen.findAllByText(/Write the template’s ID/u)).length).toBe(2);
    expect(main.inputs('settings.saveSmtp')).toEqual([]);
    expect(main.inputs('settings.saveNotify')).toEqual([]);
  });
});

describe('dictation and on-screen keyboards', () => {
  it('may not write by themselves unless somebody says so, and it is kept at once', async () => {
    const main = sampleDesk().on('settings.saveWriting', (writing) => ({ ...SETTINGS, writing }));
    await open(main);
    expect(allowing()).toHaveProperty('checked', false);
    fireEvent.click(allowing());
    expect(await screen.findByText('Dictation and on-screen keyboards may write.')).toBeDefined();
    expect(allowing()).toHaveProperty('checked', true);
    expect(main.inputs('settings.saveWriting')).toEqual([{ assisted: true }]);
  });

  it('stay as they were where it could not be kept, and it is said why', async () => {
    const main = sampleDesk().refuse('settings.saveWriting', {
      code: 'unavailable',
      message: 'The disk is full: make room on it and try again.',
    });
    await open(main);
    fireEvent.click(allowing());
    expect(await screen.findByText(/The disk is full/u)).toBeDefined();
    expect(allowing()).toHaveProperty('checked', false);
  });
});

describe('checks that can be switched off', () => {
  it('are those the policy names, and switching one off is kept at once', async () => {
    const main = sampleDesk().on('settings.saveChecks', (checks) => ({ ...SETTINGS, checks }));
    await open(main);
    expect(screen.queryByRole('checkbox', { name: /NHS numbers/u })).toBeNull();
    const tick = screen.getByRole('checkbox', { name: /sentences of more than 20 words/u });
    expect(tick).toHaveProperty('checked', true);
    fireEvent.click(tick);
    expect(await screen.findByText('This check is off at this desk.')).toBeDefined();
    expect(main.inputs('settings.saveChecks')).toEqual([{ turnedOff: ['style/long-sentence'] }]);
  });
});

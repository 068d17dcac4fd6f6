import { describe, expect, it } from 'vitest';
import { appsOfThisFile } from '../started-app';
import { batchDesk, WORDS } from './batch-desk';

const apps = appsOfThisFile();
const start = async (count = 30) => batchDesk(apps.start().app, count);
const sentTo = (desk: Awaited<ReturnType<typeof start>>) =>
  apps.office().texts.received.filter(({ to }) => to.includes('700900') && desk !== undefined);

describe('a list before it goes', () => {
  it('is filled for each person and says who may go, how old they are and what it costs', async () => {
    const desk = await start();
    await desk.ask('batches.savePrice', { pencePerPart: 2.5 });
    const view = await desk.checked();
    expect(view.summary).toMatchObject({ total: 30, mayGo: 30, stopped: 0, leftOut: 0, listStops: [] });
    expect(view.summary?.ages.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(view.summary?.parts).toBeGreaterThanOrEqual(30);
    expect(view.pencePerPart).toBe(2.5);
    expect(view.samples.map(({ which }) => which)).toEqual(['first', 'longest', 'chance']);
    expect(view.samples[0]?.text).toContain(
      'Hello Ada, this is a reminder of our visit on Wednesday 2 December 2026 at 9:30am.',
    );
    expect(view.batch.state).toBe('waiting-for-approval');
  });

  it('lists the lines of a file that are nobody’s, or somebody else’s birthday, and guesses nobody', async () => {
    const desk = await start();
    const [heading, first = '', second = ''] = desk.list.list.split('\n');
    const csv = [
      heading,
      first.replace(/\d\d\/\d\d\/19\d\d/u, '01/01/1920'),
      second.replace(/^\d+/u, '9990548609'),
      second,
      '9991234568,01/01/1950,02/12/2026,9:30,Elm Street',
      `${second.split(',').slice(0, 2).join(',')},02/12/2026,half past nine,Elm Street`,
    ].join('\n');
    const view = await desk.checked({}, csv);
    expect(view.people).toBe(1);
    expect(view.faults.first.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(view.faults.first[0]?.sentence).toContain('date of birth is another');
    expect(JSON.stringify(view.faults)).not.toContain('1920');
  });

  it('stops sensitive content for everybody, whatever is kept elsewhere (P36)', async () => {
    const desk = await start();
    const view = await desk.checked({ text: 'Hello ((first name)), your HIV test result is positive.' });
    expect(view.summary).toMatchObject({ mayGo: 0, stopped: 30 });
    expect(view.summary?.reasons[0]?.clause).toBe('P36');
    const { id, version, hash } = view.batch;
    expect(await desk.refused('batches.start', { id, version, hash: hash ?? '' })).toContain(
      'Nobody on this list',
    );
  });

  it('stops the very same words to everybody (P8)', async () => {
    const desk = await start();
    const view = await desk.checked({
      text: 'Our visit this week is moved. Please call us on 01632 960100.',
    });
    expect(view.summary?.listStops).toEqual([
      expect.objectContaining({ clause: 'P8', sentence: expect.stringContaining('very same words') }),
    ]);
    const { id, version, hash } = view.batch;
    expect(await desk.refused('batches.start', { id, version, hash: hash ?? '' })).toContain(
      'very same words',
    );
  });

  it('leaves out who is there twice, and who shares a number with somebody before them', async () => {
    const desk = await start();
    const lines = desk.list.list.split('\n');
    const [, first = ''] = lines;
    const view = await desk.checked({}, [...lines, first].join('\n'));
    expect(view.summary).toMatchObject({ total: 31, mayGo: 30, leftOut: 1 });
    const { recipients } = await desk.ask('batches.recipients', {
      id: view.batch.id,
      show: 'left-out',
      page: 0,
    });
    expect(recipients).toMatchObject([
      { position: 31, sentence: expect.stringContaining('on the list already') },
    ]);
  });

  it('stops who has not agreed and lets the others go (P2)', async () => {
    const desk = await start();
    const found = await desk.ask('people.find', { query: '9990003998' });
    const made = await desk.checked();
    const { view } = await desk.ask('batches.setPeople', {
      id: made.batch.id,
      version: made.batch.version,
      source: { from: 'people', personIds: found.map(({ id }) => id) },
      replace: false,
    });
    expect(view.batch).toMatchObject({ state: 'draft', hash: null });
    const again = await desk.ask('batches.check', { id: view.batch.id, version: view.batch.version });
    expect(again.summary).toMatchObject({ total: 31, mayGo: 30, stopped: 1 });
    expect(again.summary?.reasons[0]).toMatchObject({ clause: 'P2', count: 1 });
  });

  it('is the people who agreed to its channel', async () => {
    const desk = await start();
    const made = await desk.checked({ text: 'Hello ((first name)), please call us on 01632 960100.' });
    const source = { from: 'agreed', knownToService: false, ageFrom: null, ageUntil: null } as const;
    const { id, version } = made.batch;
    const { view, added } = await desk.ask('batches.setPeople', { id, version, source, replace: true });
    expect(added).toBeGreaterThan(30);
    const young = { ...source, ageUntil: 40 };
    const after = { id, version: view.batch.version, source: young, replace: true };
    const fewer = await desk.ask('batches.setPeople', after);
    expect(fewer.added).toBeLessThan(added);
  });
});

describe('a second person’s word', () => {
  it('is asked for above the size the policy sets, and taken only with that person’s own PIN', async () => {
    const desk = await start();
    const view = await desk.checked();
    const { id, version } = view.batch;
    const hash = view.batch.hash ?? '';
    expect(await desk.refused('batches.start', { id, version, hash })).toContain(
      'second person must approve',
    );
    const me = (await desk.ask('settings.get', {})).staff?.id ?? '';
    const own = { id, version, hash, staffId: me, pin: '1234' };
    expect(await desk.refused('batches.approve', own)).toContain('second person must approve');
    const details = { name: 'P. Quill', role: 'service manager', team: '' };
    const colleague = await desk.ask('batches.addColleague', { details, pin: '4821' });
    const word = { id, version, hash, staffId: colleague.id };
    expect(await desk.refused('batches.approve', { ...word, pin: '0000' })).toContain('not the PIN');
    const approved = await desk.ask('batches.approve', { ...word, pin: '4821' });
    expect(approved.batch).toMatchObject({
      state: 'approved',
      approved: { by: 'P. Quill, service manager', hash },
    });
    expect((await desk.ask('settings.get', {})).staff?.id).toBe(me);
  });

  it('is void as soon as anything of the list is another', async () => {
    const desk = await start();
    const approved = await desk.approved(await desk.checked());
    const { id, version, name: _name, ...rest } = approved.batch;
    const { serviceId, channel, carrier, purpose, subject, template } = rest;
    const content = { name: 'Reminders', serviceId, channel, carrier, purpose, subject, template };
    const changed = await desk.ask('batches.save', {
      id,
      version,
      content: { ...content, text: `${WORDS} Thank you.` },
    });
    expect(changed.batch).toMatchObject({ state: 'draft', approved: null, hash: null });
    const again = await desk.ask('batches.check', { id, version: changed.batch.version });
    expect(again.batch.hash).not.toBe(approved.batch.hash);
    expect(again.batch.state).toBe('waiting-for-approval');
  });

  it('locks after wrong PINs as signing in does', async () => {
    const desk = await start();
    const view = await desk.checked();
    const details = { name: 'P. Quill', role: 'service manager', team: '' };
    const colleague = await desk.ask('batches.addColleague', { details, pin: '4821' });
    const { id, version } = view.batch;
    const word = { id, version, hash: view.batch.hash ?? '', staffId: colleague.id };
    for (let tries = 0; tries < 5; tries++) await desk.refused('batches.approve', { ...word, pin: '0000' });
    expect(await desk.refused('batches.approve', { ...word, pin: '4821' })).toContain('too many wrong PINs');
  });
});

describe('a list on its way', () => {
  it('sends the first few, waits for a word, then sends the rest, once each, and owes each an entry', async () => {
    const desk = await start();
    const before = sentTo(desk).length;
    const owed = (await desk.ask('desk.counts', {})).toRecord;
    const { batch } = await desk.approved(await desk.checked());
    await desk.ask('batches.start', { id: batch.id, version: batch.version, hash: batch.hash ?? '' });
    const waiting = await desk.until(batch.id, (view) => view.batch.state === 'waiting');
    expect(waiting.progress.tally).toMatchObject({ sent: 5, 'may-go': 25, queued: 0 });
    expect(sentTo(desk)).toHaveLength(before + 5);
    await desk.ask('batches.goOn', { id: batch.id, version: waiting.batch.version });
    const done = await desk.until(batch.id, (view) => view.batch.state === 'done');
    expect(done.progress.tally).toMatchObject({ sent: 30, 'may-go': 0 });
    const texts = sentTo(desk).slice(before);
    expect(texts).toHaveLength(30);
    expect(new Set(texts.map(({ to }) => to)).size).toBe(30);
    expect((await desk.ask('desk.counts', {})).toRecord).toBe(owed + 30);
    const { text } = await desk.ask('batches.report', { id: batch.id });
    expect(text).toContain('Sent: 30');
    expect(text).toContain('Approved by P. Quill, service manager');
    expect(text).not.toMatch(/Ada|Hello|07700/u);
    const { csv } = await desk.ask('batches.reportCsv', { id: batch.id });
    expect(csv.split('\r\n')).toHaveLength(31);
    expect(csv).not.toMatch(/Ada|Hello|07700/u);
    expect(desk.events.some(({ kind }) => kind === 'batch-progress')).toBe(true);
  }, 30_000);

  it('stops at once, and goes on later with those who got nothing', async () => {
    const desk = await start();
    const before = sentTo(desk).length;
    const { batch } = await desk.approved(await desk.checked());
    await desk.ask('batches.start', { id: batch.id, version: batch.version, hash: batch.hash ?? '' });
    await desk.until(batch.id, (view) => view.batch.state === 'waiting');
    const stopped = await desk.ask('batches.stop', { id: batch.id });
    expect(stopped.batch).toMatchObject({ state: 'stopped', problem: expect.stringContaining('Stopped by') });
    const rest = await desk.ask('batches.continueRest', { id: batch.id });
    expect(rest.people).toBe(25);
    expect((await desk.ask('batches.continueRest', { id: batch.id })).batch.id).toBe(rest.batch.id);
    const checked = await desk.ask('batches.check', { id: rest.batch.id, version: rest.batch.version });
    expect(checked.summary).toMatchObject({ mayGo: 25, needsApproval: true });
    const approved = await desk.approved(checked);
    const { id, version, hash } = approved.batch;
    await desk.ask('batches.start', { id, version, hash: hash ?? '' });
    const waiting = await desk.until(id, (view) => view.batch.state === 'waiting');
    await desk.ask('batches.goOn', { id, version: waiting.batch.version });
    await desk.until(id, (view) => view.batch.state === 'done');
    const texts = sentTo(desk).slice(before);
    expect(new Set(texts.map(({ to }) => to)).size).toBe(30);
    expect(texts).toHaveLength(30);
  }, 30_000);

  it('does not send to who withdrew after the check, nor to a number that is another one now', async () => {
    const desk = await start();
    const { batch } = await desk.approved(await desk.checked());
    const [first, second] = await Promise.all(
      [0, 1].map(async (i) => {
        const [found] = await desk.ask('people.find', { query: desk.list.nhsNumbers[i] ?? '' });
        return desk.ask('people.get', { id: found?.id ?? '' });
      }),
    );
    await desk.ask('people.withdrawAgreement', {
      personId: first?.id ?? '',
      agreementId: first?.agreements[0]?.id ?? '',
    });
    if (second === undefined) throw new Error('nobody is second');
    const { givenName: _name, ...details } = second;
    await desk.ask('people.edit', {
      id: second.id,
      version: second.version,
      details: { ...details, givenName: 'Benedict' },
    });
    const { id, version, hash } = batch;
    await desk.ask('batches.start', { id, version, hash: hash ?? '' });
    const waiting = await desk.until(id, (view) => view.batch.state === 'waiting');
    expect(waiting.progress.tally).toMatchObject({ sent: 5, stopped: 2 });
    const { recipients } = await desk.ask('batches.recipients', { id, show: 'stopped', page: 0 });
    expect(recipients[0]).toMatchObject({ position: 1, clause: 'P19' });
    expect(recipients[1]).toMatchObject({
      position: 2,
      sentence: expect.stringContaining('not as it was checked'),
    });
    const sent = await desk.ask('batches.recipients', { id, show: 'sent', page: 0 });
    expect(sent.recipients.map(({ position }) => position)).toEqual([3, 4, 5, 6, 7]);
  }, 30_000);
});

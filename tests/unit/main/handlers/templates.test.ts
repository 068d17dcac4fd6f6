import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { STARTERS } from '../../../../src/domain/templates/starters/starters';
import {
  detailsOf,
  stateOf,
  type Template,
  type TemplateDetails,
} from '../../../../src/domain/templates/template';
import type { App } from '../../../../src/main/app';
import { newStaff, writeStaff } from '../../../../src/main/staff/kept-staff';
import { keepPin } from '../../../../src/main/staff/pin';
import { openStore } from '../../../../src/main/store/open-store';
import { ask } from '../../../shells/ask';
import { testPlatform } from '../../../shells/test-platform';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

const CLASS: TemplateDetails = {
  name: 'Exercise class',
  owner: 'Community Therapy',
  serviceId: null,
  purpose: 'advice',
  channel: 'sms',
  subject: '',
  text: 'Hello ((first name)), your class is on ((day)).',
};
const MANAGER = { kind: 'named', name: 'J. Adeyemi', role: 'service manager', date: '2026-11-20' } as const;

const refusal = async (call: ReturnType<App['call']>) => {
  const answer = await call;
  return answer.ok ? undefined : answer.error;
};
const ofTemplate = ({ id, version }: Template) => ({ id, version });

describe('the library of a new desk', () => {
  it('has the starters, and offers none before somebody approved them', async () => {
    const { app } = start({ demo: false });
    const templates = await ask(app, 'templates.list', {});
    expect(templates).toHaveLength(STARTERS.length);
    expect(templates.every((each) => stateOf(each) === 'waiting' && each.saved.by === 'Plainword')).toBe(
      true,
    );
  });

  it('has them approved on the demo', async () => {
    const { app } = start();
    const templates = await ask(app, 'templates.list', {});
    expect(templates.map(stateOf)).toEqual(STARTERS.map(() => 'approved'));
  });

  it('keeps a starter changed and retired as it is when the program starts again', async () => {
    const platform = testPlatform({ demo: false });
    const first = start(platform);
    const [one, two] = await ask(first.app, 'templates.list', {});
    if (one === undefined || two === undefined) throw new Error('no starters');
    await ask(first.app, 'templates.save', {
      ...ofTemplate(one),
      details: { ...detailsOf(one), name: 'Ours' },
    });
    await ask(first.app, 'templates.setRetired', { ...ofTemplate(two), retired: true });
    await first.app.close();
    const second = start(platform);
    const again = await ask(second.app, 'templates.list', {});
    expect(again).toHaveLength(STARTERS.length);
    expect(again.find(({ id }) => id === one.id)).toMatchObject({ name: 'Ours', version: 2 });
    expect(again.find(({ id }) => id === two.id)?.retired).not.toBeNull();
  });

  it('is approved as one act, by whoever is at the desk', async () => {
    const { app } = start({ demo: false });
    await ask(app, 'settings.saveStaff', {
      id: null,
      details: { name: 'Sam Taylor', role: 'team lead', team: '' },
      pin: null,
    });
    const templates = await ask(app, 'templates.list', {});
    const these = templates.map(ofTemplate);
    const approved = await ask(app, 'templates.approve', { templates: these, by: { kind: 'here' } });
    expect(approved).toHaveLength(STARTERS.length);
    expect(approved[0]?.approved).toMatchObject({ by: 'Sam Taylor', role: 'team lead' });
  });
});

describe('approving a template', () => {
  it('is never the author’s own act', async () => {
    const { app } = start();
    const added = await ask(app, 'templates.add', CLASS);
    const these = { templates: [ofTemplate(added)] };
    const sentence = 'Whoever wrote a template can’t approve it: ask a second person to read and approve it.';
    for (const by of [{ kind: 'here' }, { ...MANAGER, name: 'r shah' }]) {
      expect(await refusal(app.call('templates.approve', { ...these, by }))).toMatchObject({
        code: 'not-allowed',
        message: sentence,
      });
    }
  });

  it('names who did it, and is in the audit with the version alone', async () => {
    const { app, platform } = start();
    const added = await ask(app, 'templates.add', CLASS);
    const [approved] = await ask(app, 'templates.approve', { templates: [ofTemplate(added)], by: MANAGER });
    expect(approved?.approved).toEqual({
      by: 'J. Adeyemi',
      role: 'service manager',
      when: { at: '2026-11-20T12:00:00.000Z', offset: 0 },
    });
    await app.close();
    const store = await openStore({ dir: platform.dataDir, vault: platform.vault, machine: 'test-desk' });
    const lines = await store.audit.read(10);
    await store.close();
    expect(lines.find(({ what }) => what === 'templates.approved')).toMatchObject({
      about: added.id,
      detail: 'version 1, as named',
    });
  });

  it('is refused where something must be put right first, for a day to come, and for a retired one', async () => {
    const { app } = start();
    const wrong = await ask(app, 'templates.add', {
      ...CLASS,
      text: 'Hello ((name)), your class is on ((day)).',
    });
    const approve = (template: Template, by: unknown = MANAGER) =>
      refusal(app.call('templates.approve', { templates: [ofTemplate(template)], by }));
    expect(await approve(wrong)).toMatchObject({ code: 'stopped' });
    expect(await approve(wrong, { ...MANAGER, date: '2026-11-25' })).toMatchObject({ field: 'date' });
    const right = await ask(app, 'templates.save', { ...ofTemplate(wrong), details: CLASS });
    expect(await approve(wrong)).toMatchObject({ code: 'changed-elsewhere' });
    const retired = await ask(app, 'templates.setRetired', { ...ofTemplate(right), retired: true });
    expect(await approve(retired)).toMatchObject({ code: 'not-allowed' });
  });

  it('is all or nothing', async () => {
    const { app } = start();
    const good = await ask(app, 'templates.add', CLASS);
    const old = await ask(app, 'templates.add', { ...CLASS, name: 'Another class' });
    await ask(app, 'templates.save', { ...ofTemplate(old), details: { ...CLASS, name: 'A third class' } });
    const both = { templates: [ofTemplate(good), ofTemplate(old)], by: MANAGER };
    expect(await refusal(app.call('templates.approve', both))).toMatchObject({ code: 'changed-elsewhere' });
    expect((await ask(app, 'templates.get', { id: good.id })).approved).toBeNull();
  });

  it('takes a colleague’s own PIN on a shared account, and no name that somebody typed', async () => {
    const pack = { ...shippedPack, staff: { ...shippedPack.staff, sharedAccounts: true } };
    const platform = testPlatform({ demo: false, machinePack: { kind: 'read', pack } });
    const store = await openStore({ dir: platform.dataDir, vault: platform.vault, machine: 'test-desk' });
    const lead = {
      ...newStaff({ name: 'Ana Lead', role: 'lead', team: '' }, ''),
      pin: await keepPin('2468'),
    };
    await writeStaff(store.settings, [lead]);
    await store.close();
    const { app } = start(platform);
    await ask(app, 'settings.saveStaff', {
      id: null,
      details: { name: 'Sam Taylor', role: 'nurse', team: '' },
      pin: '1357',
    });
    const these = { templates: [ofTemplate(await ask(app, 'templates.add', CLASS))] };
    expect(await ask(app, 'templates.colleagues', {})).toEqual([
      { id: lead.id, name: 'Ana Lead', role: 'lead' },
    ]);
    expect(await refusal(app.call('templates.approve', { ...these, by: MANAGER }))).toMatchObject({
      code: 'not-allowed',
    });
    const by = { kind: 'colleague', staffId: lead.id, pin: '1111' } as const;
    expect(await refusal(app.call('templates.approve', { ...these, by }))).toMatchObject({ field: 'pin' });
    const [approved] = await ask(app, 'templates.approve', { ...these, by: { ...by, pin: '2468' } });
    expect(approved?.approved).toMatchObject({ by: 'Ana Lead' });
  });
});

describe('changing a template', () => {
  it('makes a version that waits for approval, and keeps the older words', async () => {
    const { app } = start();
    const [first] = await ask(app, 'templates.list', {});
    if (first === undefined) throw new Error('no templates');
    const details = { ...detailsOf(first), text: 'Hello ((first name)).' };
    const saved = await ask(app, 'templates.save', { ...ofTemplate(first), details });
    expect(saved).toMatchObject({ version: 2, approved: null });
    const versions = await ask(app, 'templates.versions', { id: first.id });
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [2, 'Hello ((first name)).'],
      [1, first.text],
    ]);
    expect(versions[1]?.approved?.by).toBe('J. Adeyemi');
    expect(await refusal(app.call('templates.save', { ...ofTemplate(first), details }))).toMatchObject({
      code: 'changed-elsewhere',
    });
  });

  it('takes no second one of a name for one channel and service', async () => {
    const { app } = start();
    await ask(app, 'templates.add', CLASS);
    expect(await refusal(app.call('templates.add', { ...CLASS, name: 'exercise CLASS' }))).toMatchObject({
      field: 'name',
    });
    await ask(app, 'templates.add', { ...CLASS, channel: 'email' });
  });

  it('is checked by main itself, in the template’s own places', async () => {
    const { app } = start();
    const text = 'Hello ((first name)), ur class is on ((weekday)).';
    const findings = await ask(app, 'templates.check', { ...CLASS, text });
    expect(findings.map(({ rule, text: marked }) => [rule, marked])).toEqual([
      ['written-in-full/text-speak', 'ur'],
      ['written-in-full/unfilled-field', '((weekday))'],
    ]);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe('ur');
  });
});

describe('templates in a file', () => {
  it('are written where downloads are, and come in at another desk without their approval', async () => {
    const { app, platform } = start();
    const { fileName, count } = await ask(app, 'templates.exportJson', { ids: null });
    expect(count).toBe(STARTERS.length);
    expect(readdirSync(platform.downloadsDir)).toEqual([fileName]);
    const json = readFileSync(join(platform.downloadsDir, fileName), 'utf8').replaceAll(
      '"name": "',
      '"name": "Ours: ',
    );
    const { app: other } = start();
    const { planned } = await ask(other, 'templates.previewImport', { json });
    expect(planned.map(({ does }) => does)).toEqual(STARTERS.map(() => 'add'));
    expect(await ask(other, 'templates.list', {})).toHaveLength(STARTERS.length);
    const seen = planned.map(({ does, version }) => ({ does, version }));
    expect(await ask(other, 'templates.importJson', { json, seen })).toEqual({
      added: STARTERS.length,
      changed: 0,
    });
    const ours = (await ask(other, 'templates.list', {})).filter(({ name }) => name.startsWith('Ours: '));
    expect(ours.map(stateOf)).toEqual(STARTERS.map(() => 'waiting'));
  });

  it('do what was seen, or nothing', async () => {
    const { app } = start();
    const { service: _service, ...words } = { ...CLASS, service: null };
    const { serviceId: _id, ...filed } = words;
    const json = JSON.stringify({ form: 'plainword-templates-1', templates: [{ ...filed, service: null }] });
    const { planned } = await ask(app, 'templates.previewImport', { json });
    const seen = planned.map(({ does, version }) => ({ does, version }));
    await ask(app, 'templates.add', { ...CLASS, text: 'Other words' });
    expect(await refusal(app.call('templates.importJson', { json, seen }))).toMatchObject({
      code: 'changed-elsewhere',
    });
    const [again] = (await ask(app, 'templates.previewImport', { json })).planned;
    expect(again).toMatchObject({ does: 'change', version: 1 });
  });

  it('are refused with a sentence where a file is no file of templates', async () => {
    const { app } = start();
    for (const json of ['', '{}', '[1]', '{"form":"plainword-templates-1","templates":[{"name":1}]}']) {
      const error = await refusal(app.call('templates.previewImport', { json }));
      expect(error?.code).toBe('invalid');
      expect(error?.message).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

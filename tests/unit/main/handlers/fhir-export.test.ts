import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleSchema, type Bundle } from '../../../../src/domain/record/fhir/resources';
import type { App } from '../../../../src/main/app';
import { openStore } from '../../../../src/main/store/open-store';
import { ask } from '../../../shells/ask';
import { eml, putMail } from '../../../shells/put-mail';
import { openVault, type TestPlatform } from '../../../shells/test-platform';
import { appsOfThisFile } from '../started-app';
import { daniel } from './one-message';

const { start } = appsOfThisFile();

const MAIL = eml({
  id: 'd1',
  text: 'Hello, my NHS number is 999 000 0026.\nPlease ring my neighbour Sheila Jones on 07700 900321.\nDaniel',
});

/** A trail filed for Daniel in which the neighbour is taken out. */
async function filedTrail(app: App): Promise<string> {
  const { trailIds } = await putMail(app, 'a.eml', MAIL);
  const { trail } = await ask(app, 'trails.get', { id: trailIds[0] ?? '' });
  const { id: personId } = await daniel(app);
  const identifiers = { number: '999 000 0026', dateOfBirth: '2/11/1988', othersDetails: false };
  await ask(app, 'trails.file', { id: trail.id, version: trail.version, personId, ...identifiers });
  const [filing] = (await ask(app, 'trails.get', { id: trail.id })).filings;
  if (filing === undefined) throw new Error('it is not filed');
  const messages = Object.entries(filing.mentions).map(([messageId, found]) => ({
    messageId,
    leftOut: null,
    cuts: [],
    parties: found.map(({ start: from, end }) => ({ start: from, end, choice: 'remove' as const, by: null })),
  }));
  const { id, version } = filing.filing;
  await ask(app, 'trails.review', { id, version, review: { messages } });
  return filing.filing.entryId;
}

async function copied(app: App, id: string): Promise<void> {
  const { version } = await ask(app, 'record.get', { id });
  await ask(app, 'record.copy', { id, version });
}

function fileOf({ downloadsDir }: TestPlatform, name: string): { text: string; bundle: Bundle } {
  const text = readFileSync(join(downloadsDir, name), 'utf8');
  return { text, bundle: bundleSchema.parse(JSON.parse(text)) };
}

describe('an entry saved as a FHIR file', { timeout: 30_000 }, () => {
  it('is the entry as it was copied, without what was taken out, under a name that is nobody’s', async () => {
    const { app, platform } = start();
    const id = await filedTrail(app);
    await copied(app, id);
    const { name } = await ask(app, 'record.exportFhir', { id });
    expect(name).toBe('Record entry 2026-11-24 FHIR.json');
    const { text, bundle } = fileOf(platform, name);
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual([
      'DocumentReference',
      'Communication',
    ]);
    const [document] = bundle.entry.flatMap(({ resource }) =>
      resource.resourceType === 'DocumentReference' ? [resource] : [],
    );
    const attached = Buffer.from(document?.content[0]?.attachment.data ?? '', 'base64').toString('utf8');
    expect(attached).toBe(platform.clipboard.held.text);
    for (const words of [text, attached]) expect(words).not.toMatch(/Sheila|900321/u);
    expect(text).toContain('daniel.okafor@example.org');
  });

  it('is refused before the entry was copied, and nothing is saved', async () => {
    const { app, platform } = start();
    const id = await filedTrail(app);
    await expect(ask(app, 'record.exportFhir', { id })).rejects.toThrow('copy it first');
    expect(readdirSync(platform.downloadsDir)).toEqual([]);
  });

  it('is saved beside an older one, and stands in the audit each time without a word of it', async () => {
    const { app, platform } = start();
    const id = await filedTrail(app);
    await copied(app, id);
    const names = [];
    for (let count = 0; count < 2; count += 1) names.push((await ask(app, 'record.exportFhir', { id })).name);
    expect(names).toEqual(['Record entry 2026-11-24 FHIR.json', 'Record entry 2026-11-24 FHIR (2).json']);
    await app.close();
    const store = await openStore({ dir: platform.dataDir, vault: openVault, machine: 'test-desk' });
    const lines = (await store.audit.read(100)).filter(({ what }) => what === 'record.exported');
    await store.close();
    expect(lines).toMatchObject([
      { about: id, detail: 'FHIR R4' },
      { about: id, detail: 'FHIR R4' },
    ]);
  });

  it('says what to do where the folder for downloads can’t be written', async () => {
    const { app, platform } = start();
    const id = await filedTrail(app);
    await copied(app, id);
    rmSync(platform.downloadsDir, { recursive: true });
    writeFileSync(platform.downloadsDir, 'no folder');
    await expect(ask(app, 'record.exportFhir', { id })).rejects.toThrow('could not be written');
  });

  it('can be made of everything the demo owes', async () => {
    const { app, platform } = start();
    const owed = await ask(app, 'record.list', {});
    expect(owed.length).toBeGreaterThan(1);
    for (const { id, about } of owed) {
      if (about.kind === 'trail') continue;
      await copied(app, id);
      const { name } = await ask(app, 'record.exportFhir', { id });
      expect(fileOf(platform, name).bundle.entry.length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { SERVICE, STAMP, stampAt } from '../things';

export function auditAndSettings(emptyStore: EmptyStore): void {
  describe('services', () => {
    it('lists services by name, gives each back as it was written, and guards its version', async () => {
      const { services } = await emptyStore();
      const memory = await services.add(SERVICE, STAMP);
      const access = await services.add({ ...SERVICE, name: 'Access Team' }, STAMP);
      expect(await services.list()).toEqual([access, memory]);
      expect(await services.get(memory.id)).toEqual({ ...SERVICE, id: memory.id, version: 1 });
      const edited = await services.edit(memory.id, 1, { ...SERVICE, phone: '01632 960124' }, stampAt(1));
      expect(edited).toMatchObject({ version: 2, phone: '01632 960124' });
      expect(await services.get(memory.id)).toEqual(edited);
      await expect(services.edit(memory.id, 1, SERVICE, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(services.edit(uuidv7(), 1, SERVICE, STAMP)).rejects.toBeInstanceOf(NotThere);
      expect(await services.get(uuidv7())).toBeUndefined();
    });
  });

  describe('settings', () => {
    const schema = z.object({ host: z.string(), port: z.number() });

    it('reads what was written last, and nothing after it was removed', async () => {
      const { settings } = await emptyStore();
      expect(await settings.read('smtp', schema)).toBeUndefined();
      await settings.write('smtp', { host: 'a', port: 1 });
      await settings.write('smtp', { host: 'b \ud800\0 🙂', port: 2 });
      expect(await settings.read('smtp', schema)).toEqual({ host: 'b \ud800\0 🙂', port: 2 });
      await settings.remove('smtp');
      expect(await settings.read('smtp', schema)).toBeUndefined();
      await settings.write('smtp', { host: 'c', port: 3 });
      await settings.write('smtp', undefined);
      expect(await settings.read('smtp', schema)).toBeUndefined();
    });

    it('gives nothing for a value that no longer fits', async () => {
      const { settings } = await emptyStore();
      await settings.write('smtp', { host: 'a' });
      expect(await settings.read('smtp', schema)).toBeUndefined();
    });
  });

  describe('the audit', () => {
    it('gives its lines newest first, with who, when and at which machine', async () => {
      const { audit } = await emptyStore();
      const about = uuidv7();
      await audit.append({ what: 'message.queued', about, detail: null }, stampAt(1));
      await audit.append({ what: 'message.sent', about, detail: 'govuk-notify' }, stampAt(2, 'B. Clinician'));
      expect(await audit.read(10)).toEqual([
        {
          what: 'message.sent',
          about,
          detail: 'govuk-notify',
          ...stampAt(2, 'B. Clinician'),
          machine: 'desk-1',
        },
        { what: 'message.queued', about, detail: null, ...stampAt(1), machine: 'desk-1' },
      ]);
      expect(await audit.read(1)).toHaveLength(1);
    });
  });
}

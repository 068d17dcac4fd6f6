import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { TemplateDetails } from '../../../../../src/domain/templates/template';
import { ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { STAMP, stampAt } from '../things';

const REMINDER: TemplateDetails = {
  name: 'Reminder',
  owner: 'Service manager',
  serviceId: null,
  purpose: 'appointment-reminder',
  channel: 'sms',
  subject: '',
  text: 'Hello ((first name)), your visit is on ((day)).',
};

const APPROVAL = { by: 'J. Adeyemi', role: 'service manager', when: stampAt(5).when };

export function keepingTemplates(emptyStore: EmptyStore): void {
  describe('templates', () => {
    it('are listed by name, and given back as they were written', async () => {
      const { templates } = await emptyStore();
      const reminder = await templates.add(REMINDER, STAMP);
      const advice = await templates.add({ ...REMINDER, name: 'Advice', purpose: 'advice' }, STAMP, 'advice');
      expect(reminder).toEqual({
        ...REMINDER,
        id: reminder.id,
        version: 1,
        saved: STAMP,
        approved: null,
        retired: null,
        starter: null,
      });
      expect(await templates.list()).toEqual([advice, reminder]);
      expect(await templates.get(advice.id)).toMatchObject({ starter: 'advice' });
      expect(await templates.get(uuidv7())).toBeUndefined();
    });

    it('lose their approval when they are changed, and keep every version as it was approved', async () => {
      const { templates } = await emptyStore();
      const { id } = await templates.add(REMINDER, STAMP);
      expect((await templates.approve(id, 1, APPROVAL, stampAt(5))).approved).toEqual(APPROVAL);
      const changed = await templates.change(id, 1, { ...REMINDER, text: 'Other words' }, stampAt(9));
      expect(changed).toMatchObject({ version: 2, text: 'Other words', approved: null, saved: stampAt(9) });
      expect(await templates.versions(id)).toEqual([
        { ...REMINDER, text: 'Other words', version: 2, saved: stampAt(9), approved: null },
        { ...REMINDER, version: 1, saved: STAMP, approved: APPROVAL },
      ]);
    });

    it('are approved, changed and retired only as they were read', async () => {
      const { templates } = await emptyStore();
      const { id } = await templates.add(REMINDER, STAMP);
      await templates.change(id, 1, { ...REMINDER, name: 'Another' }, STAMP);
      await expect(templates.approve(id, 1, APPROVAL, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(templates.change(id, 1, REMINDER, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(templates.setRetired(id, 1, true, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(templates.change(uuidv7(), 1, REMINDER, STAMP)).rejects.toBeInstanceOf(NotThere);
      expect(await templates.versions(id)).toHaveLength(2);
    });

    it('are retired and brought back, approved as they were', async () => {
      const { templates } = await emptyStore();
      const { id } = await templates.add(REMINDER, STAMP);
      await templates.approve(id, 1, APPROVAL, STAMP);
      expect(await templates.setRetired(id, 1, true, stampAt(3))).toMatchObject({ retired: stampAt(3) });
      expect(await templates.setRetired(id, 1, false, stampAt(4))).toMatchObject({
        retired: null,
        approved: APPROVAL,
      });
    });

    it('are not there twice as one starter', async () => {
      const { templates } = await emptyStore();
      await templates.add(REMINDER, STAMP, 'reminder');
      await expect(templates.add(REMINDER, STAMP, 'reminder')).rejects.toThrow(/unique/iu);
      expect(await templates.list()).toHaveLength(1);
    });
  });
}

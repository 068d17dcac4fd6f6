import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { approverSchema } from '../../contract/templates';
import type { TemplateApproval } from '../../domain/templates/template';
import { instantText, LONDON, londonDate } from '../../domain/time/moment';
import { Refusal } from '../refusal';
import { momentAt, type Surroundings } from '../surroundings';

/** Who approves, with what proves it: the desk's own sign-in, a colleague's PIN, or a name with its date. */
export async function approvalBy(
  by: z.output<typeof approverSchema>,
  { staff, pack, now, moment }: Surroundings,
): Promise<TemplateApproval> {
  if (by.kind === 'here') {
    const self = await staff.me();
    if (self === undefined) throw new Refusal('not-allowed', 'Say who you are first, in the settings.');
    staff.assertItIsThem();
    return { by: self.name, role: self.role, when: moment() };
  }
  if (by.kind === 'colleague') {
    const { name, role } = await staff.approve(by.staffId, by.pin, null);
    return { by: name, role, when: moment() };
  }
  if (pack.staff.sharedAccounts) {
    throw new Refusal(
      'not-allowed',
      'Several people use this computer: whoever approves signs in with their own PIN.',
    );
  }
  if (by.date > londonDate(now())) {
    throw new Refusal(
      'invalid',
      'An approval can’t be of a day to come: write the day it was given.',
      'date',
    );
  }
  const midday = Temporal.PlainDate.from(by.date).toZonedDateTime({ timeZone: LONDON, plainTime: '12:00' });
  const at = instantText(midday.toInstant());
  return { by: by.name, role: by.role, when: momentAt(at < now() ? at : now()) };
}

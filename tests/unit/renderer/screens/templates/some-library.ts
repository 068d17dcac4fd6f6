import { detailsOf, type Template, type TemplateVersion } from '../../../../../src/domain/templates/template';
import { details, template } from '../../../domain/templates/some-template';
import type { FakeBridge } from '../../fake-bridge';
import { idOf, sampleDesk } from '../../sample-desk';

export const REMINDER = template({ id: idOf(901), name: 'Reminder' });
export const WAITING = template({
  ...details({ name: 'Weather', purpose: 'advice', text: 'Hello ((first name)), it snows.' }),
  id: idOf(902),
  approved: null,
  starter: 'sms-weather',
  saved: { ...REMINDER.saved, by: 'Plainword' },
});
export const LETTER = template({
  ...details({ name: 'Letter', channel: 'email', purpose: 'letter-or-care-plan', subject: 'Your letter' }),
  id: idOf(903),
});
export const RETIRED = template({ id: idOf(904), name: 'Old reminder', retired: REMINDER.saved });

/** A template as one of its versions. */
export function versionOf(one: Template, change: Partial<TemplateVersion> = {}): TemplateVersion {
  const { version, saved, approved } = one;
  return { ...detailsOf(one), version, saved, approved, ...change };
}

/** A desk with four templates; what is saved is remembered. */
export function deskWithTemplates(templates: Template[] = [REMINDER, WAITING, LETTER, RETIRED]): FakeBridge {
  const main: FakeBridge = sampleDesk()
    .on('templates.list', () => templates)
    .on('templates.versions', ({ id }) =>
      templates.filter((each) => each.id === id).map((each) => versionOf(each)),
    )
    .on('templates.save', ({ id, version, details: words }) => {
      const at = templates.findIndex((each) => each.id === id);
      const saved = template({ ...words, id, version: version + 1, approved: null });
      templates = templates.with(at, saved);
      main.emit({ kind: 'changed', area: 'templates' });
      return saved;
    });
  return main;
}

import { stateOf, TEMPLATE_STATE_WORDS, type Template } from '../../../../domain/templates/template';
import { londonTime } from '../../../../domain/time/moment';
import { longDate } from '../../../../domain/time/spoken';
import { MAKERS } from '../../../../domain/templates/approval';
import { Chip } from '../../../components/Chip';
import { STATE_TONES } from '../template-words';

/** What holds for a template as it is kept: its version, its author, and whether it may be used. */
export function TemplateStanding({ template }: { template: Template }) {
  const { version, saved, approved, retired } = template;
  const state = stateOf(template);
  const by = saved.by === MAKERS ? 'it came with Plainword' : `by ${saved.by}`;
  return (
    <p className="pw-templates__standing">
      <Chip tone={STATE_TONES[state]}>{TEMPLATE_STATE_WORDS[state]}</Chip>
      <span className="pw-soft">
        Version {version}, {by}, {longDate(londonTime(saved.when.at))}.
        {approved !== null &&
          ` Approved by ${approved.by}, ${approved.role}, ${longDate(londonTime(approved.when.at))}.`}
        {retired !== null && ` Retired by ${retired.by}: it is not offered.`}
      </span>
    </p>
  );
}

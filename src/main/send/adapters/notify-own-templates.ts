import type { NotifyLink } from '../../../contract/notify-templates';
import type { NotifySettings } from '../../../contract/settings';
import { filledByProvider, sameOnceSent } from '../../../domain/templates/provider-template';
import type { Envelope, SendOutcome } from '../send-adapter';
import { isNotifyError, previewSchema, templateSchema, type NotifyTemplate } from './notify-answers';
import type { NotifyLine, NotifyText } from './notify-line';
import { answerSentence } from './notify-sentences';
import { GOVUK_NOTIFY, networkSentence } from './sentences';

/** How a text goes: by which template, filled with what; or why it does not. */
export type NotifyWay = Pick<NotifyText, 'templateId' | 'personalisation'> | SendOutcome;

/** What was read of GOV.UK Notify's templates, kept from one text to the next. */
export interface ReadTemplates {
  /** Milliseconds of a clock that only goes on. */
  readonly elapsed: () => number;
  readonly byId: Map<string, { readonly template: NotifyTemplate; readonly at: number }>;
  /** Versions that were previewed and read as the message does: "id version". */
  readonly proven: Set<string>;
}

export const readTemplates = (elapsed: () => number = () => performance.now()): ReadTemplates => ({
  elapsed,
  byId: new Map(),
  proven: new Set(),
});

/** A template is asked for again after this: it may be changed there at any time. */
const FRESH_MS = 60_000;

const NOT_LINKED =
  'This desk sends templates of GOV.UK Notify only, and this text was not begun from one. Begin from a template that is linked there, or ask IT to link it in Settings.';
const OTHER_WORDS =
  'This desk sends templates of GOV.UK Notify only, and these are other words than the template there. Choose the template again and leave its words as they are.';
const CHANGED_THERE =
  'The template was changed at GOV.UK Notify since it was linked, so its words were not checked. Ask IT to link it again in Settings, then send the text again.';
const GONE =
  'GOV.UK Notify has the template of this text no more. Ask IT to link another one in Settings, then send the text again.';

const refused = (sentence: string): SendOutcome => ({ kind: 'refused', sentence });

/**
 * Decides by which template a text goes. A linked template of GOV.UK Notify's own is used only where it says, filled
 * with the message's values, exactly what was checked; else the pass-through template, or, where the Trust allows only
 * templates that are kept there, none.
 */
export async function wayOf(
  envelope: Pick<Envelope, 'text' | 'template'>,
  settings: Pick<NotifySettings, 'templateId' | 'sendBy'>,
  links: readonly NotifyLink[],
  line: NotifyLine,
  read: ReadTemplates,
): Promise<NotifyWay> {
  const passedOn: NotifyWay =
    settings.sendBy === 'own-templates'
      ? refused(NOT_LINKED)
      : { templateId: settings.templateId, personalisation: { message: envelope.text } };
  const use = envelope.template;
  const link = links.find(({ templateId, version }) => templateId === use?.id && version === use.version);
  if (use === null || link === undefined) return passedOn;
  const orElse = (outcome: SendOutcome) => ('templateId' in passedOn ? passedOn : outcome);

  const template = await current(link.notifyId, line, read);
  if ('kind' in template) return orElse(template);
  const filled = filledByProvider(template.body, use.values);
  const changed = template.version !== link.notifyVersion;
  if (filled === undefined || !sameOnceSent(filled.text, envelope.text))
    return orElse(refused(changed ? CHANGED_THERE : OTHER_WORDS));
  const { personalisation } = filled;
  if (changed) {
    const name = `${template.id} ${template.version}`;
    if (!read.proven.has(name) && !(await readsSo(template.id, personalisation, envelope.text, line)))
      return orElse(refused(CHANGED_THERE));
    read.proven.add(name);
  }
  return { templateId: link.notifyId, personalisation };
}

/** The template as it is there now, or why it could not be read. */
async function current(
  id: string,
  line: NotifyLine,
  { byId, elapsed }: ReadTemplates,
): Promise<NotifyTemplate | SendOutcome> {
  const known = byId.get(id);
  if (known !== undefined && elapsed() - known.at < FRESH_MS) return known.template;
  const reply = await line.template(id);
  if (reply.kind === 'fault') return { kind: 'later', sentence: networkSentence(reply.fault, GOVUK_NOTIFY) };
  if (reply.status === 404 && isNotifyError(reply.body)) return refused(GONE);
  const template = templateSchema.safeParse(reply.body);
  if (reply.status !== 200 || !template.success) return { kind: 'later', sentence: answerSentence(reply) };
  byId.set(id, { template: template.data, at: elapsed() });
  return template.data;
}

/** Whether GOV.UK Notify's own preview reads as the text that was checked. */
export async function readsSo(
  id: string,
  personalisation: Readonly<Record<string, string>>,
  text: string,
  line: NotifyLine,
): Promise<boolean> {
  const reply = await line.preview(id, personalisation);
  if (reply.kind === 'fault' || reply.status !== 200) return false;
  const preview = previewSchema.safeParse(reply.body);
  return preview.success && sameOnceSent(preview.data.body, text);
}

import {
  notifyLinksSchema,
  type Linkable,
  type NotifyLink,
  type NotifyTemplates,
} from '../../contract/notify-templates';
import { providerFields } from '../../domain/templates/provider-template';
import type { Template } from '../../domain/templates/template';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import { notifyAccountFault } from '../send/adapters/notify-account';
import {
  isNotifyError,
  previewSchema,
  templateSchema,
  templatesSchema,
  type NotifyTemplate,
} from '../send/adapters/notify-answers';
import {
  NOTIFY_TIMEOUT,
  openNotifyLine,
  type NotifyLine,
  type NotifyReply,
} from '../send/adapters/notify-line';
import { answerSentence } from '../send/adapters/notify-sentences';
import { GOVUK_NOTIFY, networkSentence } from '../send/adapters/sentences';
import { keptNotifyAccount } from '../send/carriers/notify-carrier';
import type { SettingStore } from '../store/setting-store';
import { NotThere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { differenceOf, SAMPLE_VALUES } from '../templates/same-at-notify';

type NotifyTemplateHandlers = Pick<Handlers, Extract<keyof Handlers, `notify.${string}`>>;

const KEPT = 'notify-templates';
const NOT_SET_UP = 'GOV.UK Notify is not set up yet: enter the key and save it first.';
const NOT_NOTIFY = 'What answers at that address is not GOV.UK Notify. Check the address in Settings.';
const GONE = 'GOV.UK Notify has this template no more: choose another one.';

const readLinks = async (settings: SettingStore): Promise<NotifyLink[]> =>
  (await settings.read(KEPT, notifyLinksSchema))?.links ?? [];

/** The answer's body. @throws Refusal in words where GOV.UK Notify did not answer the question */
function bodyOf(reply: NotifyReply): unknown {
  if (reply.kind === 'fault') throw new Refusal('unavailable', networkSentence(reply.fault, GOVUK_NOTIFY));
  if (reply.status === 404 && isNotifyError(reply.body)) throw new Refusal('not-found', GONE, 'notifyId');
  if (reply.status !== 200) throw new Refusal('unavailable', answerSentence(reply));
  return reply.body;
}

/** How a template of Plainword's stands to the one it is linked to. */
function linkableOf(
  ours: Template,
  links: readonly NotifyLink[],
  theirs: readonly NotifyTemplate[],
): Linkable {
  const { id, version, name } = ours;
  const link = links.find(({ templateId }) => templateId === id) ?? null;
  const there = theirs.find((each) => each.id === link?.notifyId);
  const state = () => {
    if (link === null) return 'not-linked';
    if (there === undefined) return 'gone';
    if (link.version !== version) return 'changed-here';
    return link.notifyVersion === there.version ? 'linked' : 'changed-there';
  };
  return { id, version, name, link, state: state() };
}

/** The templates that GOV.UK Notify keeps itself, and which of Plainword's say the same. */
export function notifyTemplateHandlers({
  store,
  platform,
  stamp,
  emit,
}: Surroundings): NotifyTemplateHandlers {
  const open = async (): Promise<{ line: NotifyLine; passThrough: string }> => {
    const account = await keptNotifyAccount(store.settings);
    if (account === undefined) throw new Refusal('not-allowed', NOT_SET_UP);
    const fault = notifyAccountFault(account, platform.reach);
    if (fault !== null) throw new Refusal('not-allowed', fault);
    return { line: openNotifyLine(account, platform.fetch, NOTIFY_TIMEOUT), passThrough: account.templateId };
  };

  const list = async (): Promise<NotifyTemplates> => {
    const { line, passThrough } = await open();
    const read = templatesSchema.safeParse(bodyOf(await line.templates()));
    if (!read.success) throw new Refusal('unavailable', NOT_NOTIFY);
    const theirs = read.data.templates.filter(({ id, type }) => type === 'sms' && id !== passThrough);
    const links = await readLinks(store.settings);
    const ours = (await store.templates.list()).filter(
      ({ channel, retired }) => channel === 'sms' && retired === null,
    );
    return {
      theirs: theirs.map(({ id, name, version, body }) => ({
        id,
        name,
        version,
        body,
        fields: providerFields(body),
      })),
      ours: ours.map((each) => linkableOf(each, links, read.data.templates)),
    };
  };

  /** Writes the link of one template, or takes it away. */
  const keep = async (templateId: string, link: NotifyLink | null): Promise<void> => {
    const by = await stamp();
    await store.transaction(async (inside) => {
      const others = (await readLinks(inside.settings)).filter((each) => each.templateId !== templateId);
      await inside.settings.write(KEPT, { links: link === null ? others : [...others, link] });
      const what = link === null ? 'notify-template.unlinked' : 'notify-template.linked';
      const detail = link === null ? null : `${link.version} to ${link.notifyId} ${link.notifyVersion}`;
      await inside.audit.append({ what, about: templateId, detail }, by);
    });
    emit({ kind: 'changed', area: 'settings' });
  };

  return {
    'notify.templates': list,
    'notify.link': async ({ templateId, notifyId }) => {
      const ours = await store.templates.get(templateId);
      if (ours === undefined) throw new NotThere('there is no such template');
      const { line } = await open();
      const theirs = templateSchema.safeParse(bodyOf(await line.template(notifyId)));
      if (!theirs.success || theirs.data.type !== 'sms') throw new Refusal('not-found', GONE, 'notifyId');
      const given: Record<string, string> = {};
      for (const { name, field } of providerFields(theirs.data.body))
        given[name] = field === null ? '' : (SAMPLE_VALUES[field] ?? '');
      const preview = previewSchema.safeParse(bodyOf(await line.preview(notifyId, given)));
      if (!preview.success) throw new Refusal('unavailable', NOT_NOTIFY);
      const services = await store.services.list();
      const difference = differenceOf(ours, theirs.data, preview.data.body, services);
      if (difference !== undefined) throw new Refusal('stopped', difference, 'notifyId');
      await keep(templateId, {
        templateId,
        version: ours.version,
        notifyId,
        // What was compared: an edit between the two questions shows as changed.
        notifyVersion: Math.min(theirs.data.version, preview.data.version),
      });
      return list();
    },
    'notify.unlink': async ({ templateId }) => {
      await keep(templateId, null);
      return list();
    },
  };
}

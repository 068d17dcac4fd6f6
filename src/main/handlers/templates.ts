import { readTemplateFile, templateFile } from '../../domain/templates/file/template-file';
import { importPlan, type PlannedTemplate } from '../../domain/templates/file/import-plan';
import { checkTemplate } from '../../domain/templates/check-template';
import { mayApprove } from '../../domain/templates/approval';
import { stateOf, type Template, type TemplateDetails } from '../../domain/templates/template';
import { londonDate } from '../../domain/time/moment';
import { checkSettingsSchema } from '../../contract/settings';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { Aggregates } from '../store/store';
import { NotThere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { approvalBy } from '../templates/approver';
import { saveForDownload } from '../templates/export-file';

type TemplateHandlers = Pick<Handlers, Extract<keyof Handlers, `templates.${string}`>>;

/** The library of templates (P8): written, checked, approved by another person, taken out and in. */
export function templateHandlers(surroundings: Surroundings): TemplateHandlers {
  const { store, staff, platform, pack, checker, now, stamp, emit } = surroundings;

  const changed = <T>(answer: T): T => {
    emit({ kind: 'changed', area: 'templates' });
    return answer;
  };

  const findingsOf = async (details: TemplateDetails) => {
    const { serviceId } = details;
    const service = serviceId === null ? undefined : await store.services.get(serviceId);
    const turnedOff = (await store.settings.read('checks', checkSettingsSchema))?.turnedOff ?? [];
    const beside = { pack, service: service ?? null, today: londonDate(now()), turnedOff };
    return checkTemplate(details, beside, (text, context) => checker.checkWhileWriting(text, context));
  };

  const assertMayBeApproved = async (template: Template, who: string): Promise<void> => {
    if (template.retired !== null) {
      throw new Refusal('not-allowed', 'One of these is retired: bring it back before it is approved.');
    }
    if (!mayApprove(template, who)) {
      throw new Refusal(
        'not-allowed',
        'Whoever wrote a template can’t approve it: ask a second person to read and approve it.',
      );
    }
    if ((await findingsOf(template)).some(({ severity }) => severity === 'stop')) {
      throw new Refusal(
        'stopped',
        'One of these has something that must be put right first: open it and look at its marks.',
      );
    }
  };

  return {
    'templates.list': () => store.templates.list(),
    'templates.get': async ({ id }) => {
      const template = await store.templates.get(id);
      if (template === undefined) throw new NotThere('there is no such template');
      return template;
    },
    'templates.versions': ({ id }) => store.templates.versions(id),
    'templates.add': async (details) => {
      const by = await stamp();
      const added = await store.transaction(async (inside) => {
        await assertNoTwin(details, null, inside);
        const template = await inside.templates.add(details, by);
        await inside.audit.append({ what: 'templates.added', about: template.id, detail: null }, by);
        return template;
      });
      return changed(added);
    },
    'templates.save': async ({ id, version, details }) => {
      const by = await stamp();
      const saved = await store.transaction(async (inside) => {
        await assertNoTwin(details, id, inside);
        const template = await inside.templates.change(id, version, details, by);
        const detail = `version ${template.version}`;
        await inside.audit.append({ what: 'templates.changed', about: id, detail }, by);
        return template;
      });
      return changed(saved);
    },
    'templates.check': findingsOf,
    'templates.colleagues': async () => {
      const [self, all] = await Promise.all([staff.me(), staff.all()]);
      const others = all.filter(({ id, pin }) => pin !== null && id !== self?.id);
      return others.map(({ id, name, role }) => ({ id, name, role }));
    },
    'templates.approve': async ({ templates, by: approver }) => {
      const approval = await approvalBy(approver, surroundings);
      const by = await stamp();
      for (const { id } of templates) {
        const template = await store.templates.get(id);
        if (template !== undefined) await assertMayBeApproved(template, approval.by);
      }
      const approved = await store.transaction(async (inside) => {
        const all: Template[] = [];
        for (const { id, version } of templates) {
          const detail = `version ${version}, ${APPROVED_HOW[approver.kind]}`;
          all.push(await inside.templates.approve(id, version, approval, by));
          await inside.audit.append({ what: 'templates.approved', about: id, detail }, by);
        }
        return all;
      });
      return changed(approved);
    },
    'templates.setRetired': async ({ id, version, retired }) => {
      const by = await stamp();
      const template = await store.transaction(async (inside) => {
        const what = retired ? 'templates.retired' : 'templates.restored';
        await inside.audit.append({ what, about: id, detail: null }, by);
        return inside.templates.setRetired(id, version, retired, by);
      });
      return changed(template);
    },
    'templates.exportJson': async ({ ids }) => {
      const [all, services] = await Promise.all([store.templates.list(), store.services.list()]);
      const chosen = all.filter((each) =>
        ids === null ? stateOf(each) !== 'retired' : ids.includes(each.id),
      );
      if (chosen.length === 0)
        throw new Refusal('not-found', 'There is no template to export: write one first.');
      const names = new Map(services.map(({ id, name }) => [id, name]));
      const json = templateFile(chosen, (id) => names.get(id) ?? null);
      const wanted = `Plainword templates ${londonDate(now())}.json`;
      return { fileName: await saveForDownload(platform, wanted, json), count: chosen.length };
    },
    'templates.previewImport': async ({ json }) => ({ planned: await planned(json, store) }),
    'templates.importJson': async ({ json, seen }) => {
      const by = await stamp();
      const counts = await store.transaction(async (inside) => {
        const plan = await planned(json, inside);
        assertAsSeen(plan, seen);
        for (const each of plan) {
          if (each.does === 'add') await inside.templates.add(each.details, by);
          if (each.does === 'change' && each.id !== null)
            await inside.templates.change(each.id, each.version, each.details, by);
        }
        const added = plan.filter(({ does }) => does === 'add').length;
        const replaced = plan.filter(({ does }) => does === 'change').length;
        const detail = `${added} added, ${replaced} changed`;
        await inside.audit.append({ what: 'templates.imported', about: null, detail }, by);
        return { added, changed: replaced };
      });
      return changed(counts);
    },
  };
}

/** What a file would change here. @throws Refusal with what is wrong with the file */
async function planned(json: string, from: Aggregates): Promise<PlannedTemplate[]> {
  const read = readTemplateFile(json);
  if (!read.ok) throw new Refusal('invalid', read.sentence, 'json');
  return importPlan(read.templates, await from.templates.list(), await from.services.list());
}

const APPROVED_HOW = {
  here: 'at the desk',
  colleague: 'by a second person’s PIN',
  named: 'as named',
} as const;

/** Two of one name for one channel and service could not be told apart in the list. */
async function assertNoTwin(
  details: TemplateDetails,
  id: string | null,
  { templates }: Aggregates,
): Promise<void> {
  const name = details.name.toLowerCase();
  const twin = (await templates.list()).find(
    (each) =>
      each.id !== id &&
      each.name.toLowerCase() === name &&
      each.channel === details.channel &&
      each.serviceId === details.serviceId,
  );
  if (twin === undefined) return;
  throw new Refusal(
    'invalid',
    'There is a template of this name already for this channel and service: choose another name.',
    'name',
  );
}

function assertAsSeen(
  plan: readonly PlannedTemplate[],
  seen: readonly Pick<PlannedTemplate, 'does' | 'version'>[],
): void {
  const same =
    plan.length === seen.length &&
    plan.every(({ does, version }, i) => does === seen[i]?.does && version === seen[i]?.version);
  if (same) return;
  throw new Refusal(
    'changed-elsewhere',
    'The templates here have changed meanwhile: look at what would change and import again.',
  );
}

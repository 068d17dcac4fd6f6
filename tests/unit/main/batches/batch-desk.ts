import { v7 as newId } from 'uuid';
import type { BatchView } from '../../../../src/contract/batches';
import type { AppEvent } from '../../../../src/contract/events';
import type { InputOf, OutputOf, ProcedureName } from '../../../../src/contract/index';
import type { App } from '../../../../src/main/app';
import type { BatchContent } from '../../../../src/domain/batches/batch';
import { ask as askApp } from '../../../shells/ask';
import { inventedList, type InventedList } from './thirty-people';

/** What goes to everybody of the test's list. */
export const WORDS =
  'Hello ((first name)), this is a reminder of our visit on ((date)) at ((time)). If you cannot come, please call us on 01632 960100.';

/** A desk that sends to many. */
export interface BatchDesk {
  readonly app: App;
  readonly list: InventedList;
  readonly events: AppEvent[];
  ask<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The sentence a call is refused with. */
  refused<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<string>;
  /** A list of the CSV's people, checked. */
  checked(change?: Partial<BatchContent>, csv?: string): Promise<BatchView>;
  /** Waits until a list is in a state. */
  until(id: string, is: (view: BatchView) => boolean): Promise<BatchView>;
  /** A colleague with a PIN, who approves. */
  approved(view: BatchView): Promise<BatchView>;
}

/** Takes invented people and their agreements over into an app on demo data. */
export async function batchDesk(app: App, count = 30): Promise<BatchDesk> {
  const list = inventedList(count);
  for (const [what, csv] of [
    ['people', list.people],
    ['agreements', list.agreements],
  ] as const) {
    const { digest } = await askApp(app, 'people.previewImport', { what, csv });
    await askApp(app, 'people.import', { what, csv, digest });
  }
  return onDesk(app, list);
}

/** The same desk after a restart: the people are there already. */
export function onDesk(app: App, list: InventedList): BatchDesk {
  const events: AppEvent[] = [];
  app.onEvent((event) => events.push(event));
  const ask: BatchDesk['ask'] = (name, input) => askApp(app, name, input);

  const desk: BatchDesk = {
    app,
    list,
    events,
    ask,
    refused: async (name, input) => {
      const result = await app.call(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error.message;
    },
    checked: async (change = {}, csv = list.list) => {
      const [service] = await ask('services.list', {});
      if (service === undefined) throw new Error('the demo has no service');
      const id = newId();
      const content: BatchContent = {
        name: 'Reminders',
        serviceId: service.id,
        channel: 'sms',
        carrier: 'govuk-notify',
        purpose: 'appointment-reminder',
        subject: '',
        text: WORDS,
        template: null,
        ...change,
      };
      const { batch } = await ask('batches.save', { id, version: 0, content });
      const source = { from: 'csv', csv } as const;
      const { view } = await ask('batches.setPeople', { id, version: batch.version, source, replace: true });
      return ask('batches.check', { id, version: view.batch.version });
    },
    until: async (id, is) => {
      for (let tries = 0; tries < 400; tries++) {
        const view = await ask('batches.get', { id });
        if (is(view)) return view;
        await new Promise((settle) => setTimeout(settle, 25));
      }
      const { batch, progress } = await ask('batches.get', { id });
      throw new Error(`the list stays ${batch.state}: ${JSON.stringify(progress.tally)}`);
    },
    approved: async (view) => {
      const { id } =
        view.approvers[0] ??
        (await ask('batches.addColleague', {
          details: { name: 'P. Quill', role: 'service manager', team: '' },
          pin: '4821',
        }));
      const { batch } = view;
      const hash = batch.hash ?? '';
      return ask('batches.approve', { id: batch.id, version: batch.version, hash, staffId: id, pin: '4821' });
    },
  };
  return desk;
}

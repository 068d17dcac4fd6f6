import type { App } from '../../../../src/main/app';
import type { Review } from '../../../../src/domain/trails/review/review';
import { ask } from '../../../shells/ask';
import { eml, putMail } from '../../../shells/put-mail';
import { daniel } from './one-message';

/** A mail of Daniel’s with his number, and details of two others. */
export const MAIL = eml({
  id: 'd1',
  text: 'Hello, my NHS number is 999 000 0026.\nMy daughter Anna is in hospital, so please ring my neighbour Sheila Jones on 07700 900321.\nDaniel',
});
interface Typed {
  readonly number: string | null;
  readonly dateOfBirth: string | null;
  readonly othersDetails: boolean;
}
/** Daniel’s identifiers, as somebody types them. */
export const TYPED: Typed = { number: '999 000 0026', dateOfBirth: '2/11/1988', othersDetails: false };

/** The trail of a mail that comes in as a file. */
export async function trailOf(app: App, content: Buffer) {
  const { trailIds } = await putMail(app, 'a.eml', content);
  return ask(app, 'trails.get', { id: trailIds[0] ?? '' });
}

/** A mail that is filed for Daniel. */
export async function filed(app: App, content: Buffer = MAIL, change: Partial<Typed> = {}) {
  const { trail } = await trailOf(app, content);
  const { id: personId } = await daniel(app);
  const { id, version } = trail;
  await ask(app, 'trails.file', { id, version, personId, ...TYPED, ...change });
  const view = await ask(app, 'trails.get', { id });
  const [filing] = view.filings;
  if (filing === undefined) throw new Error('it is not filed');
  return { ...view, view: filing, entryId: filing.filing.entryId };
}

/** Everything somebody must decide on is kept. */
export function keptAll({ filing, mentions }: Awaited<ReturnType<typeof filed>>['view']): Review {
  return {
    messages: Object.entries(mentions).map(([messageId, found]) => ({
      messageId,
      leftOut: null,
      cuts: [],
      parties: [
        ...(filing.review.messages.find((each) => each.messageId === messageId)?.parties ?? []),
        ...found
          .filter(({ suggested }) => suggested === null)
          .map(({ start: from, end }) => ({ start: from, end, choice: 'keep' as const, by: null })),
      ],
    })),
  };
}

/** Copies an entry. */
export async function copied(app: App, entryId: string) {
  const entry = await ask(app, 'record.get', { id: entryId });
  return ask(app, 'record.copy', { id: entryId, version: entry.version });
}

/** Copies and confirms an entry of Daniel’s. */
export async function recorded(app: App, entryId: string) {
  const { version } = await copied(app, entryId);
  const { number, dateOfBirth } = TYPED;
  return ask(app, 'record.confirm', { id: entryId, version, number, dateOfBirth });
}

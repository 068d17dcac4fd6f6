import { afterEach, describe, expect, it } from 'vitest';
import { NO_REVIEW } from '../../../../src/domain/trails/review/review';
import { readyToCopy, keepSettled } from '../../../../src/main/trails/ready-to-copy';
import { ask } from '../../../shells/ask';
import { eml } from '../../../shells/put-mail';
import { appsOfThisFile } from '../started-app';
import { inMailbox, openTrailDesk, type TrailDesk } from '../trails/trail-desk';
import { copied, filed, keptAll } from './filed-trail';

const { start } = appsOfThisFile();
const open: TrailDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

describe('a passage that was cut, in a message that another mail tells in other words (P26)', () => {
  it('does not silently stand again: the entry is not copied before somebody looked', async () => {
    const { app } = start();
    const { view, entryId, trail } = await filed(app);
    const { id, version } = view.filing;
    const kept = keptAll(view);
    const cut = { start: 0, end: 12, why: 'about somebody else', words: 'words that another mail told' };
    const messages = kept.messages.map((each) => ({ ...each, cuts: [cut] }));
    const { undecided, filing } = await ask(app, 'trails.review', { id, version, review: { messages } });
    expect(undecided).toBe(1);
    await expect(copied(app, entryId)).rejects.toThrow(/read it once more/u);
    await ask(app, 'trails.review', { id, version: filing.version, review: kept });
    expect((await copied(app, entryId)).state).toBe('copied');
    expect(trail.messages).toHaveLength(1);
  });
});

async function ready() {
  const at = await openTrailDesk();
  open.push(at);
  const { store, surroundings, person } = at.desk;
  const mail = eml({ id: 'm1', from: 'Maggie <maggie@example.org>', text: 'When do you come next week?' });
  const { id, version } = await at.take(mail, inMailbox('7:1'));
  const by = await surroundings.stamp();
  const filing = await store.trails.file(id, version, person.id, NO_REVIEW, surroundings.moment(), by);
  const found = await readyToCopy(store, at.trails, filing.id);
  const copy = () => store.transaction((inside) => keepSettled(inside, found, by));
  return { at, store, filing, by, copy };
}

describe('an entry that was found ready to copy', () => {
  it('is not copied when something else was chosen in the same moment', async () => {
    const { store, filing, by, copy } = await ready();
    await store.trails.review(filing.id, filing.version, NO_REVIEW, by);
    await expect(copy()).rejects.toMatchObject({ name: 'ChangedElsewhere' });
  });

  it('is not copied when a mail joined its trail in the same moment', async () => {
    const { at, copy } = await ready();
    const from = 'Maggie <maggie@example.org>';
    await at.take(
      eml({ id: 'm2', from, answers: ['m1'], text: 'And my sister Anna too.' }),
      inMailbox('7:2'),
    );
    await expect(copy()).rejects.toMatchObject({ name: 'ChangedElsewhere' });
  });

  it('is copied when nothing happened', async () => {
    const { copy } = await ready();
    expect(await copy()).toBeUndefined();
  });
});

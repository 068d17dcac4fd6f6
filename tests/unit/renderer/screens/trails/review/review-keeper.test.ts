import { describe, expect, it, vi } from 'vitest';
import { NO_REVIEW, type Review } from '../../../../../../src/domain/trails/review/review';
import {
  createReviewKeeper,
  type SaveOutcome,
  type StoredReview,
} from '../../../../../../src/renderer/screens/trails/review/review-keeper';
import { idOf } from '../../../sample-desk';

const out = (why: string): Review => ({
  messages: [{ messageId: idOf(201), leftOut: why, cuts: [], parties: [] }],
});

/** A store of one review, which raises its version at each save and refuses older ones. */
function storeOf(first: StoredReview) {
  let stored = first;
  const answers: SaveOutcome[] = [];
  const save = vi.fn<(id: string, version: number, review: Review) => Promise<SaveOutcome>>(
    async (_id, version, review) => {
      const next = answers.shift();
      if (next !== undefined) return next;
      if (version !== stored.version) return { kind: 'changed-elsewhere', sentence: 'Changed elsewhere.' };
      stored = { version: version + 1, review };
      return { kind: 'saved', version: stored.version };
    },
  );
  return {
    save,
    answers,
    read: async () => stored,
    put: (review: Review) => {
      stored = { version: stored.version + 1, review };
      return stored;
    },
    stored: () => stored,
  };
}

function begin() {
  const store = storeOf({ version: 1, review: NO_REVIEW });
  const keeper = createReviewKeeper({
    filingId: idOf(110),
    stored: store.stored(),
    save: store.save,
    read: store.read,
  });
  return { store, keeper };
}

describe('a review as it is changed', () => {
  it('is saved at once, each change on top of the one before', async () => {
    const { store, keeper } = begin();
    keeper.change(() => out('greeting only'));
    expect(store.save).toHaveBeenCalledTimes(1);
    keeper.change(() => out('about somebody else'));
    expect(await keeper.flush()).toBe(true);
    expect(store.stored()).toEqual({ version: 3, review: out('about somebody else') });
    expect(keeper.state().saved.kind).toBe('saved');
  });

  it('can be taken back and done again, and each of these is saved too', async () => {
    const { store, keeper } = begin();
    keeper.change(() => out('greeting only'));
    await keeper.flush();
    keeper.undo();
    await keeper.flush();
    expect(store.stored().review).toEqual(NO_REVIEW);
    expect(keeper.state()).toMatchObject({ canUndo: false, canRedo: true });
    keeper.redo();
    await keeper.flush();
    expect(store.stored().review).toEqual(out('greeting only'));
  });

  it('stays where it could not be saved, and is saved when it can be', async () => {
    vi.useFakeTimers();
    const { store, keeper } = begin();
    store.answers.push({ kind: 'failed', sentence: 'The disk is full.' });
    keeper.change(() => out('greeting only'));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state()).toMatchObject({
      review: out('greeting only'),
      saved: { kind: 'failed', sentence: 'The disk is full.' },
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(keeper.state().saved.kind).toBe('saved');
    expect(store.stored().review).toEqual(out('greeting only'));
    vi.useRealTimers();
  });

  it('is not tried again where it is refused, and goes back to what is saved when asked', async () => {
    const { store, keeper } = begin();
    store.answers.push({ kind: 'refused', sentence: 'The entry is recorded.' });
    keeper.change(() => out('greeting only'));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state().saved).toEqual({ kind: 'refused', sentence: 'The entry is recorded.' });
    keeper.backToStored();
    expect(keeper.state()).toMatchObject({ review: NO_REVIEW, saved: { kind: 'saved' } });
    expect(store.save).toHaveBeenCalledTimes(1);
  });
});

describe('a review that was changed elsewhere', () => {
  it('goes on where only the version is another: the same was chosen', async () => {
    const { store, keeper } = begin();
    store.put(NO_REVIEW);
    keeper.change(() => out('greeting only'));
    expect(await keeper.flush()).toBe(true);
    expect(store.stored()).toEqual({ version: 3, review: out('greeting only') });
  });

  it('asks which one counts, and loses neither', async () => {
    const { store, keeper } = begin();
    store.put(out('about somebody else'));
    keeper.change(() => out('greeting only'));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state()).toMatchObject({
      review: out('greeting only'),
      saved: { kind: 'changed-elsewhere' },
    });
    expect(store.stored().review).toEqual(out('about somebody else'));
    keeper.takeTheirs();
    expect(keeper.state().review).toEqual(out('about somebody else'));
    keeper.undo();
    await keeper.flush();
    expect(store.stored().review).toEqual(out('greeting only'));
  });

  it('keeps this one on top of theirs when asked', async () => {
    const { store, keeper } = begin();
    store.put(out('about somebody else'));
    keeper.change(() => out('greeting only'));
    await keeper.flush();
    keeper.keepMine();
    expect(await keeper.flush()).toBe(true);
    expect(store.stored().review).toEqual(out('greeting only'));
  });

  it('takes theirs over while nothing here is unsaved', () => {
    const { store, keeper } = begin();
    keeper.meet(store.put(out('about somebody else')));
    expect(keeper.state()).toMatchObject({
      review: out('about somebody else'),
      canUndo: false,
      saved: { kind: 'saved' },
    });
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createDraftSaver,
  type DraftPlace,
  type SaveOutcome,
} from '../../../../../../src/renderer/screens/compose/draft/draft-saver';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A store that takes `takes` milliseconds to keep a draft and refuses a version it does not hold, as main's does. */
function storeOf(takes = 20) {
  const kept: { version: number; content: string; at: number }[] = [];
  let underWay = 0;
  let most = 0;
  const faults: SaveOutcome[] = [];
  const save = async (place: DraftPlace, content: string): Promise<SaveOutcome> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, takes));
    underWay -= 1;
    const fault = faults.shift();
    if (fault !== undefined) return fault;
    if (place.version !== kept.length) return { kind: 'changed-elsewhere' };
    kept.push({ version: place.version, content, at: Date.now() });
    return { kind: 'saved', version: kept.length, at: new Date().toISOString() };
  };
  return { kept, faults, save, most: () => most };
}

const NEW = { id: 'draft', version: 0 };

describe('a draft', () => {
  it('is kept within half a second of the last change', async () => {
    const store = storeOf(0);
    const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
    saver.change('Hello');
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept.map(({ content }) => content)).toEqual(['Hello']);
    expect(saver.state()).toMatchObject({ kind: 'saved' });
    expect(saver.place().version).toBe(1);
  });

  it('is kept at least once a second while somebody types without a pause', async () => {
    const store = storeOf(30);
    const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
    for (let key = 1; key <= 100; key++) {
      saver.change('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(100);
      const lost = key - (store.kept.at(-1)?.content.length ?? 0);
      expect(lost).toBeLessThanOrEqual(10);
    }
  });

  it('waits for a save under way, and saves the newest after it', async () => {
    const store = storeOf(2_000);
    const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
    saver.change('one');
    await vi.advanceTimersByTimeAsync(500);
    saver.change('two');
    saver.change('three');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.kept.map(({ content }) => content)).toEqual(['one', 'three']);
    expect(store.most()).toBe(1);
  });

  it('says that it is not saved, keeps it, and tries again', async () => {
    const store = storeOf(0);
    store.faults.push({ kind: 'failed', sentence: 'The disk is full: make room.' });
    const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
    saver.change('Hello');
    await vi.advanceTimersByTimeAsync(500);
    expect(saver.state()).toMatchObject({ kind: 'failed', sentence: 'The disk is full: make room.' });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(store.kept.map(({ content }) => content)).toEqual(['Hello']);
    expect(saver.state().kind).toBe('saved');
  });

  it('that was changed elsewhere is not saved over until somebody chooses', async () => {
    const store = storeOf(0);
    store.faults.push({ kind: 'changed-elsewhere' });
    const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
    saver.change('mine');
    await vi.advanceTimersByTimeAsync(500);
    saver.change('mine, more');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saver.state().kind).toBe('changed-elsewhere');
    expect(store.kept).toEqual([]);
    saver.moveTo({ id: 'a new one', version: 0 });
    saver.change('mine, more');
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept.map(({ content }) => content)).toEqual(['mine, more']);
  });
});

describe('leaving', () => {
  it('flushes what is not saved, behind a save under way', async () => {
    const store = storeOf(300);
    const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
    saver.change('one');
    await vi.advanceTimersByTimeAsync(450);
    saver.change('two');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(flushed).resolves.toMatchObject({ kind: 'saved' });
    expect(store.kept.map(({ content }) => content)).toEqual(['one', 'two']);
  });

  it('with nothing new saves nothing', async () => {
    const store = storeOf();
    const saver = createDraftSaver({ place: { id: 'draft', version: 3 }, saved: 'then', save: store.save });
    await expect(saver.flush()).resolves.toEqual({ kind: 'saved', last: 'then' });
    saver.leave();
    expect(store.kept).toEqual([]);
  });

  it('sends the newest at once when the page goes, as the version that follows the save under way', async () => {
    const asked: { version: number; content: string }[] = [];
    const saver = createDraftSaver<string>({
      place: NEW,
      saved: null,
      save: ({ version }, content) => {
        asked.push({ version, content });
        return new Promise(() => {});
      },
    });
    saver.change('one');
    await vi.advanceTimersByTimeAsync(500);
    saver.change('two');
    saver.leave();
    expect(asked).toEqual([
      { version: 0, content: 'one' },
      { version: 1, content: 'two' },
    ]);
  });
});

describe('whatever the pace', () => {
  it('the last word is kept, in order, one save at a time', async () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(pauses, fc.integer({ min: 0, max: 900 }), async (gaps, takes) => {
        const store = storeOf(takes);
        const saver = createDraftSaver({ place: NEW, saved: null, save: store.save });
        for (const [index, gap] of gaps.entries()) {
          saver.change(String(index));
          await vi.advanceTimersByTimeAsync(gap);
        }
        await vi.advanceTimersByTimeAsync(5_000);
        const contents = store.kept.map(({ content }) => Number(content));
        expect(contents.at(-1)).toBe(gaps.length - 1);
        expect(contents).toEqual(contents.toSorted((a, b) => a - b));
        expect(store.most()).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});

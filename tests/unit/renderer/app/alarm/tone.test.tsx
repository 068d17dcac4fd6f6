import { afterEach, describe, expect, it, vi } from 'vitest';
import { ringOnce } from '../../../../../src/renderer/app/alarm/tone';

afterEach(() => vi.unstubAllGlobals());

describe('the tone', () => {
  it('is nothing, and no fault, where the page can make no sound', () => {
    vi.stubGlobal('AudioContext', undefined);
    expect(() => ringOnce()()).not.toThrow();
  });

  it('is short, and ends with what it began', async () => {
    const stopped: number[] = [];
    const closed = vi.fn(() => Promise.resolve());
    class Context {
      currentTime = 0;
      destination = {};
      close = closed;
      resume = () => Promise.resolve();
      createGain = () => ({
        gain: { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() },
        connect: vi.fn(),
      });
      createOscillator = () => ({
        frequency: { value: 0 },
        connect: (next: unknown) => next,
        start: vi.fn(),
        stop: (at: number) => stopped.push(at),
      });
    }
    vi.stubGlobal('AudioContext', Context);
    const end = ringOnce();
    await Promise.resolve();
    await Promise.resolve();
    expect(stopped).toHaveLength(4);
    expect(Math.max(...stopped)).toBeLessThan(1.5);
    end();
    expect(closed).toHaveBeenCalledOnce();
  });
});

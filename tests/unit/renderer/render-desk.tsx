import { cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import { App } from '../../../src/renderer/app/App';
import { usePlace, type Place } from '../../../src/renderer/state/place';
import { useToasts } from '../../../src/renderer/state/toasts';
import type { FakeBridge } from './fake-bridge';

afterEach(() => {
  cleanup();
  useToasts.setState({ toasts: [] });
  localStorage.clear();
});

/** Opens the whole page at a place, over a fake main. */
export function renderDesk(main: FakeBridge, place: Place): void {
  Object.defineProperty(window, 'plainword', { value: main.bridge, configurable: true });
  usePlace.setState({ place });
  render(<App />);
}

export const PEOPLE: Place = { screen: 'people', personId: null, adding: false };

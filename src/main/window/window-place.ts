import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(900).max(10_000),
  height: z.int().min(600).max(10_000),
});

/** Where the window stood last, if a screen still shows it; otherwise the size to begin with. */
export function readPlace(path: string, screens: readonly Rectangle[]): Partial<Rectangle> {
  const size = { width: 1280, height: 860 };
  try {
    const place = placeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return screens.some((screen) => shows(screen, place)) ? place : size;
  } catch {
    return size;
  }
}

/** Keeps where the window stands; a disk that is full only forgets it. */
export function keepPlace(path: string, place: Rectangle): void {
  try {
    writeFileSync(path, JSON.stringify(place), { mode: 0o600 });
  } catch {
    // The window opens at its first size next time.
  }
}

/** Whether the window's title bar can be reached on a screen. */
function shows(screen: Rectangle, place: Rectangle): boolean {
  const middle = place.x + place.width / 2;
  const inside = middle > screen.x && middle < screen.x + screen.width;
  return inside && place.y >= screen.y && place.y < screen.y + screen.height - 40;
}

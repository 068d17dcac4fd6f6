import type { OpenPostOffice } from '../../src/main/platform/post-office';
import type { PostOffice } from '../servers/post-office';

/** How a test opens Plainword on demo data. */
export interface ShellOptions {
  readonly dataDir: string;
  /** Where the demo's clock starts: a Monday morning, so that no test depends on the hour it runs at. */
  readonly clock?: string;
  readonly postOffice?: PostOffice | null;
}

export const MONDAY_MORNING = '2026-03-02T10:04:00Z';

/** A browser other than the one found, for the tests too: a file, or `bundled`. */
export const browserOfTests = process.env['PLAINWORD_BROWSER'] ?? null;

/** What the application is told of a post office. */
export function openPostOfficeOf(postOffice: PostOffice | null | undefined): OpenPostOffice | null {
  if (!postOffice) return null;
  const { smtp, notify, ca } = postOffice;
  return { postOffice: { smtp, notify }, ca };
}

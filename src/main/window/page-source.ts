import { ORIGIN } from './origin';

/** Where the window finds its pages. */
export interface PageSource {
  readonly origin: string;
  readonly address: string;
  /** Pages come from the development server, which needs its own scripts and sockets. */
  readonly development: boolean;
}

/** Our own protocol; a development server's address counts only while the app is not packaged. */
export function pageSource(isPackaged: boolean, developmentServer: string | undefined): PageSource {
  if (isPackaged || !developmentServer || !URL.canParse(developmentServer)) {
    return { origin: ORIGIN, address: `${ORIGIN}/`, development: false };
  }
  const { origin } = new URL(developmentServer);
  return { origin, address: `${origin}/`, development: true };
}

import type { ICachePlugin } from '@azure/msal-node';
import { z } from 'zod';
import type { SettingStore } from '../store/setting-store';

/** Where the tokens are kept: a secret of the encrypted store, never sent to a page and never logged. */
export const CACHE = 'microsoft.cache';

const cacheSchema = z.object({ text: z.string() });

/** Keeps msal's tokens in the encrypted store alone, so that a sign-in survives a restart. */
export function storedTokens(settings: SettingStore): ICachePlugin {
  return {
    beforeCacheAccess: async ({ tokenCache }) => {
      const kept = await settings.read(CACHE, cacheSchema);
      tokenCache.deserialize(kept?.text ?? '{}');
    },
    afterCacheAccess: async ({ cacheHasChanged, tokenCache }) => {
      if (cacheHasChanged) await settings.write(CACHE, { text: tokenCache.serialize() });
    },
  };
}

import type * as tls from 'node:tls';
import { describe, expect, it, vi } from 'vitest';
import { trustSystemCertificates } from '../../../../src/main/platform/system-certificates';

describe('the machine’s own certificates', () => {
  it('count beside Node’s, each once', () => {
    const setDefaultCACertificates = vi.fn<typeof tls.setDefaultCACertificates>();
    const node = {
      getCACertificates: (kind) => (kind === 'system' ? ['Trust root', 'public root'] : ['public root']),
      setDefaultCACertificates,
    } satisfies Pick<typeof tls, 'getCACertificates' | 'setDefaultCACertificates'>;
    expect(trustSystemCertificates(node)).toEqual(['Trust root', 'public root']);
    expect(setDefaultCACertificates).toHaveBeenCalledWith(['public root', 'Trust root']);
  });

  it('are done without on a Node that can’t read them', () => {
    expect(trustSystemCertificates({})).toEqual([]);
  });
});

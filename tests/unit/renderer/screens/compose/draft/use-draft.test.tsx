import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../../../src/domain/policy/shipped-pack';
import { startingChoices, withPerson } from '../../../../../../src/renderer/screens/compose/draft/choices';
import { newDraft } from '../../../../../../src/renderer/screens/compose/draft/draft-start';
import { useDraft } from '../../../../../../src/renderer/screens/compose/draft/use-draft';
import { FakeBridge } from '../../../fake-bridge';
import { MARGARET, SERVICE } from '../../../sample-desk';

const READY = ['govuk-notify', 'trust-phone', 'smtp'] as const;

beforeEach(() => {
  Object.defineProperty(window, 'plainword', { value: new FakeBridge().bridge, configurable: true });
});
afterEach(cleanup);

describe('what is chosen for a message', () => {
  it('keeps a purpose that was chosen while the person was still being fetched', () => {
    const start = newDraft(startingChoices(SERVICE.id, null, READY));
    const { result } = renderHook(() => useDraft(start));
    // Taken before the purpose: an answer comes with what the page was when it was asked.
    const { choose } = result.current;
    act(() => {
      choose((now) => ({ ...now, purpose: 'advice' }));
      choose((now) => withPerson(now, MARGARET, shippedPack, READY));
    });
    expect(result.current.choices).toMatchObject({ personId: MARGARET.id, purpose: 'advice' });
    expect(result.current.content(MARGARET)).toMatchObject({ personId: MARGARET.id, purpose: 'advice' });
  });

  it('is changed from what stands at that moment, not from what was drawn', () => {
    const start = newDraft(startingChoices(SERVICE.id, MARGARET, READY));
    const { result } = renderHook(() => useDraft(start));
    act(() => {
      result.current.choose((now) => ({ ...now, purpose: 'advice' }));
      result.current.choose((now) => ({ ...now, carrier: 'trust-phone' }));
    });
    expect(result.current.choices).toMatchObject({ purpose: 'advice', carrier: 'trust-phone' });
  });
});

import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../contract/index';
import { call, type CallFailed } from './call';

type Name = 'settings.saveMicrosoft';

/** Saves what IT registered; what main answers is what the card sees at once, before its event makes it ask again. */
export function useSaveMicrosoft(): UseMutationResult<OutputOf<Name>, CallFailed, InputOf<Name>> {
  const client = useQueryClient();
  return useMutation<OutputOf<Name>, CallFailed, InputOf<Name>>({
    mutationFn: async (input) => {
      const saved = await call('settings.saveMicrosoft', input);
      client.setQueryData(['settings.microsoft', {}], saved);
      return saved;
    },
  });
}

import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { AppEvent } from '../../contract/events';
import type { InputOf, OutputOf, ProcedureName } from '../../contract/index';
import { call, type CallFailed } from './call';

/** What pages show of the store is a cache: main's events make it read again, nothing else does. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Which calls' answers grow old when an area changes. */
const TOUCHED = {
  people: ['people.', 'messages.', 'received.', 'arrived.', 'record.', 'trails.', 'replies.'],
  services: ['services.'],
  messages: ['messages.', 'outbox.', 'received.', 'arrived.', 'desk.counts', 'record.', 'replies.'],
  files: ['files.', 'transfers.'],
  templates: ['templates.', 'notify.'],
  batches: ['batches.'],
  record: ['record.', 'desk.counts', 'trails.'],
  trails: ['trails.', 'mailbox.', 'desk.counts'],
  reviews: ['record.'],
  replies: ['replies.', 'received.', 'trails.list', 'desk.counts'],
  settings: ['settings.', 'arrived.', 'notify.', 'mailbox.'],
} satisfies Record<Extract<AppEvent, { kind: 'changed' }>['area'], string[]>;

/** Reads again what a change in main made old. */
export function invalidateAfter(client: QueryClient, event: AppEvent): void {
  if (event.kind !== 'changed' && event.kind !== 'alarm') return;
  const prefixes = TOUCHED[event.kind === 'alarm' ? 'replies' : event.area];
  void client.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' && prefixes.some((prefix) => name.startsWith(prefix)),
  });
  // The page that reviews has what main answered: a trail is read anew when it is opened the next time.
  if (event.kind === 'changed' && event.area === 'reviews')
    void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'trails.get', refetchType: 'none' }); // prettier-ignore
}

/**
 * What main answers to a call, kept and read again when it changes. `undefined` input asks nothing yet.
 * `keep` shows the answer to the last input until there is one to this (`isPlaceholderData` tells): for lists that
 * follow what is typed, which would flicker otherwise.
 */
export function useAnswer<N extends ProcedureName>(
  name: N,
  input: InputOf<N> | undefined,
  { keep = false }: { keep?: boolean } = {},
): UseQueryResult<OutputOf<N>, CallFailed> {
  return useQuery<OutputOf<N>, CallFailed>({
    queryKey: [name, input],
    ...(keep && { placeholderData: keepPreviousData }),
    enabled: input !== undefined,
    queryFn: async () => {
      if (input === undefined) throw new Error('nothing to ask');
      return call(name, input);
    },
  });
}

/** A call that changes something, with its progress and its failure. */
export function useAct<N extends ProcedureName>(
  name: N,
): UseMutationResult<OutputOf<N>, CallFailed, InputOf<N>> {
  return useMutation<OutputOf<N>, CallFailed, InputOf<N>>({ mutationFn: (input) => call(name, input) });
}

/** The calls that answer with all settings as they are then. */
type SavesSettings =
  | Exclude<Extract<ProcedureName, `settings.save${string}`>, 'settings.saveMicrosoft'>
  | 'settings.signIn'
  | 'settings.acknowledge';

/** Saves settings; what main answers is what every form sees at once, before its event makes them ask again. */
export function useSaveSettings<N extends SavesSettings>(
  name: N,
): UseMutationResult<OutputOf<N>, CallFailed, InputOf<N>> {
  const client = useQueryClient();
  return useMutation<OutputOf<N>, CallFailed, InputOf<N>>({
    mutationFn: async (input) => {
      const saved = await call(name, input);
      client.setQueryData(['settings.get', {}], saved);
      return saved;
    },
  });
}

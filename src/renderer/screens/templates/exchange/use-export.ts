import { useAct } from '../../../client/queries';
import type { CallFailed } from '../../../client/call';
import { useToasts } from '../../../state/toasts';

/** Saves templates to a file of the user's. */
export interface Export {
  readonly busy: boolean;
  readonly error: CallFailed | null;
  save(ids: readonly string[]): void;
}

/** The templates that are shown, as a file. */
export function useExport(): Export {
  const act = useAct('templates.exportJson');
  const say = useToasts((state) => state.say);
  return {
    busy: act.isPending,
    error: act.error,
    save: (ids) => {
      act.mutate(
        { ids: [...ids] },
        {
          onSuccess: ({ fileName, count }) => {
            const what = count === 1 ? '1 template is' : `${count} templates are`;
            say(`${what} in your folder for downloads: ${fileName}.`);
          },
        },
      );
    },
  };
}

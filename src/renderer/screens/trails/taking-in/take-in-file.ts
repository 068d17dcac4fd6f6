import type { Id } from '../../../../domain/identity';
import { call } from '../../../client/call';
import { inPieces } from '../../../client/in-pieces';

/** What a file of mail became: the trails it made or joined, or why it can't be read. */
export interface TakenIn {
  readonly trailIds: readonly Id[];
  readonly problem: string | null;
}

export interface TakeInFile {
  readonly id: Id;
  readonly file: File;
  /** Ends it between two pieces. */
  readonly signal: AbortSignal;
  readonly onProgress: (sent: number) => void;
}

/**
 * Takes a file of mail in. Nothing of it stays in main where it does not come in whole.
 * @throws CallFailed; the signal's reason when it was ended
 */
export async function takeInFile({ id, file, signal, onProgress }: TakeInFile): Promise<TakenIn> {
  await call('trails.beginFile', { id, name: file.name, bytes: file.size });
  try {
    for await (const { place, content, sent } of inPieces(file, signal)) {
      await call('trails.chunk', { id, place, content });
      onProgress(sent);
    }
    return await call('trails.endFile', { id });
  } catch (error) {
    await call('trails.cancelFile', { id }).catch(() => undefined);
    throw error;
  }
}

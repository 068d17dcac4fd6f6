import type { z } from 'zod';

/** Named values, secrets among them: all of it lies in the encrypted file alone. */
export interface SettingStore {
  /** The value under a name; nothing when it is missing or no longer fits its schema. */
  read<T extends z.ZodType>(name: string, schema: T): Promise<z.output<T> | undefined>;
  write(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

import { useRef } from 'react';
import { Button, type ButtonProps } from './Button';

export interface ChooseFilesProps extends Pick<ButtonProps, 'children' | 'kind' | 'small' | 'id'> {
  /** Endings that may be chosen, without their dots. */
  types: readonly string[];
  onChoose: (files: readonly File[]) => void;
}

/** A button that lets files be chosen. */
export function ChooseFiles({ types, onChoose, ...button }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-hidden="true"
        accept={types.map((type) => `.${type}`).join(',')}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = '';
          if (chosen.length > 0) onChoose(chosen);
        }}
      />
    </>
  );
}

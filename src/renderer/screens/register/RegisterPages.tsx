import { useState } from 'react';
import type { Id } from '../../../domain/identity';
import { RegisterPage } from './RegisterPage';
import type { RegisterFilter } from './register-words';

const FIRST: ReadonlyArray<Id | null> = [null];

/** As many pages as were asked for; each goes on behind the last line of the one above it. */
export function RegisterPages({ show, words }: { show: RegisterFilter; words: string }) {
  const asked = `${show} ${words}`;
  const [opened, setOpened] = useState({ asked, starts: FIRST });
  const starts = opened.asked === asked ? opened.starts : FIRST;
  return starts.map((after, page) => (
    <RegisterPage
      key={after}
      search={{ show, words, after }}
      last={page === starts.length - 1}
      onMore={(next) => setOpened({ asked, starts: [...starts, next] })}
    />
  ));
}

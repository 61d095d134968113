import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { useFocusBack } from '../story/useFocusBack';
import styles from './WhatIf.module.css';
import { Without } from './Without';

type ThingChoiceProps = {
  words: string;
  /** What it says before anything is chosen. */
  ask: string;
  /** What is chosen. */
  name: string | undefined;
  /** It has the focus first. */
  first: boolean;
  onAsk: () => void;
  onClear: () => void;
  children: ReactNode;
};

/** A story or feature that would be otherwise. */
export function ThingChoice({ words, ask, name, first, children, ...on }: ThingChoiceProps) {
  const button = useFocusBack(name !== undefined);
  return (
    <li>
      <span className={styles.words}>{words}</span>
      <Button
        ref={button}
        className={styles.choice}
        autoFocus={first}
        aria-label={`${words}: ${name ?? ask}`}
        aria-haspopup="dialog"
        onClick={on.onAsk}
      >
        <span className="clip">{name ?? ask}</span>
      </Button>
      {name !== undefined && <Without words={words} onClick={on.onClear} />}
      {children}
    </li>
  );
}

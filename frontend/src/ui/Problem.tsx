import { Component, type ReactNode, startTransition } from 'react';
import { OfflineError, words } from '../api/errors';
import { refresh } from '../lib/freshness';
import { Button } from './Button';
import styles from './Problem.module.css';

type ProblemProps = { title: string; children?: ReactNode; action?: ReactNode };

/** What failed, what is safe, one button. */
export function Problem({ title, children, action }: ProblemProps) {
  return (
    <div role="alert" className={styles.problem}>
      <span className={styles.dot} />
      <div className="grow">
        <p className="strong">{title}</p>
        {children && <p className="sub">{children}</p>}
      </div>
      {action}
    </div>
  );
}

type BoundaryProps = {
  /** What could not be shown: "The backlog". */
  what: string;
  /** What is there all the same. */
  below?: ReactNode;
  children: ReactNode;
};

/** Keeps the failure of a page or a section to itself, and offers to try again. */
export class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  again = () => {
    startTransition(() => {
      refresh({ forget: true });
      this.setState({ error: undefined });
    });
  };

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className={styles.place}>
        <Problem
          title={`${this.props.what} could not be shown.`}
          action={<Button onClick={this.again}>Try again</Button>}
        >
          {error instanceof OfflineError
            ? 'The server did not answer. Nothing was lost.'
            : words(error)}
        </Problem>
        {this.props.below}
      </div>
    );
  }
}

import { classes } from './classes';
import styles from './Markdown.module.css';

/** Markdown the server rendered and made safe. */
export function Markdown({ html, className }: { html: string; className?: string | undefined }) {
  return (
    <div
      className={classes(styles.markdown, className)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

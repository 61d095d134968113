import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { day, dayIn } from '../../lib/days';
import { all, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { parts } from './reportSentences';
import type { Versions_report$key } from './__generated__/Versions_report.graphql';
import styles from './ReportSide.module.css';

type VersionsProps = { report: Versions_report$key; product: string; timeZone: string };

/** Which report it corrects, what it says otherwise, and which corrects it. */
export function Versions({ report: key, ...of }: VersionsProps) {
  const report = useFragment(
    graphql`
      fragment Versions_report on Report {
        ...Versions_words @relay(mask: false)
        corrects {
          id
          publishedAt
          publishedBy {
            name
          }
          ...Versions_words @relay(mask: false)
        }
        supersededBy {
          id
          publishedAt
          publishedBy {
            name
          }
        }
      }
    `,
    key,
  );
  const { corrects, supersededBy } = report;
  if (!corrects && !supersededBy) return null;
  const other = corrects
    ? [
        ...new Set(
          fields.filter((field) => report[field] !== corrects[field]).map((field) => parts[field]),
        ),
      ].filter((part) => part !== undefined)
    : [];
  return (
    <section>
      <h2>Versions</h2>
      {supersededBy && <Version {...supersededBy} {...of} words="Corrected" />}
      {corrects && <Version {...corrects} {...of} words="Corrects the one" />}
      {corrects && (
        <p className="meta">
          {other.length > 0 ? `Other than there: ${all(other)}.` : 'In the same words, so far.'}
        </p>
      )}
    </section>
  );
}

const fields = ['title', 'summary', 'shipped', 'next', 'risks', 'start', 'end'] as const;

void graphql`
  fragment Versions_words on Report {
    title
    summary
    shipped
    next
    risks
    start
    end
  }
`;

type VersionProps = {
  id: string;
  publishedAt: string | null | undefined;
  publishedBy: { readonly name: string } | null | undefined;
  product: string;
  timeZone: string;
  words: string;
};

function Version({ id, publishedAt, publishedBy, product, timeZone, words }: VersionProps) {
  return (
    <p>
      <Link href={paths.report({ product, report: id })} className={styles.version}>
        {words} of {publishedAt ? day(dayIn(timeZone, publishedAt)) : 'no day'}
      </Link>
      {publishedBy && <span className="meta"> by {firstName(publishedBy.name)}</span>}
    </p>
  );
}

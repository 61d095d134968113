import { graphql, readInlineData, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { Check, Ring, Speech, Square } from '../../ui/icons';
import { statusNames } from '../../ui/statuses';
import { placeOf } from '../inbox/target';
import { quoted } from '../insights/insightWords';
import type { Group, Line } from './lines';
import { Lines, type ListProps } from './Lines';
import styles from './Palette.module.css';
import type { Found_hits$data, Found_hits$key } from './__generated__/Found_hits.graphql';
import type { FoundQuery } from './__generated__/FoundQuery.graphql';
import { useCommands } from './useCommands';

/** What the API finds by the words typed, the best of each kind, and what can be run. */
export function Found({
  product: key,
  search,
  frame,
  text,
  ...list
}: ListProps & { text: string }) {
  const { productId, run } = useCommands(key, search, frame, text);
  const { stories, features, goals, insights, said } = useLazyLoadQuery<FoundQuery>(
    graphql`
      query FoundQuery($product: ID!, $text: String!) {
        stories: search(product: $product, text: $text, kind: [STORY], first: 8) {
          ...Found_hits
        }
        features: search(product: $product, text: $text, kind: [FEATURE], first: 4) {
          ...Found_hits
        }
        goals: search(product: $product, text: $text, kind: [GOAL], first: 4) {
          ...Found_hits
        }
        insights: search(product: $product, text: $text, kind: [INSIGHT], first: 4) {
          ...Found_hits
        }
        said: search(product: $product, text: $text, kind: [CRITERION, COMMENT], first: 6) {
          ...Found_hits
        }
      }
    `,
    { product: productId, text },
    useFresh('network-only'), // since it was found last, it may have been called otherwise
  );
  const groups: Group[] = [
    { name: 'Stories', ...linesOf(stories, key) },
    { name: 'Features', ...linesOf(features, key) },
    { name: 'Goals', ...linesOf(goals, key) },
    { name: 'Insights', ...linesOf(insights, key) },
    { name: 'Said and agreed', ...linesOf(said, key) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Lines
      {...list}
      groups={[...groups, ...run]}
      empty={
        groups.length === 0 && (
          <p className={styles.empty} role="status">
            Nothing here has “{text}”.
            {/\s/.test(text) && <span> All words have to be in one thing.</span>}
          </p>
        )
      }
    />
  );
}

const hits = graphql`
  fragment Found_hits on SearchConnection @inline {
    edges {
      node {
        kind: __typename
        id
        ... on Story {
          key
          title
          status
          feature {
            title
          }
        }
        ... on Feature {
          title
        }
        ... on Goal {
          title
        }
        ... on Insight {
          words
          source
          customer
        }
        ... on Comment {
          author {
            name
          }
        }
      }
      subject {
        kind: __typename
        id
        ... on Story {
          key
          title
        }
        ... on Feature {
          title
        }
        ... on Goal {
          title
        }
        ... on Sprint {
          name
        }
      }
      field
      snippet {
        text
        hit
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`;

type Hit = Found_hits$data['edges'][number];

function linesOf(key: Found_hits$key, product: string) {
  const { edges, pageInfo } = readInlineData(hits, key);
  return { lines: edges.flatMap((hit) => lineOf(hit, product) ?? []), more: pageInfo.hasNextPage };
}

/** A line of what was found, which leads to it or to what it is part of. */
function lineOf({ node, subject, field, snippet }: Hit, product: string): Line | undefined {
  const place = placeOf(
    { id: subject.id, key: subject.kind === 'Story' ? subject.key : undefined },
    product,
  );
  if (!place) return undefined;
  const words = <Marked parts={snippet} />;
  const at = { key: node.id, ...place };
  switch (node.kind) {
    case 'Story': {
      const { key, title, status, feature } = node;
      const done = status === 'ACCEPTED' || status === 'DROPPED';
      return {
        ...at,
        icon: <What />,
        title: (
          <>
            <span className={styles.key}>{field === 'key' ? words : key}</span>{' '}
            {field === 'title' ? words : title}
          </>
        ),
        below: field !== 'title' && field !== 'key' && words,
        meta: done ? statusNames[status] : feature?.title,
      };
    }
    case 'Feature':
    case 'Goal':
      return {
        ...at,
        icon: <Why />,
        title: field === 'title' ? words : node.title,
        below: field !== 'title' && words,
      };
    case 'Insight':
      return {
        ...at,
        icon: <Speech />,
        title:
          field === 'words'
            ? words
            : quoted({ words: node.words ?? '', source: node.source ?? 'OTHER' }),
        below: field !== 'words' && words,
        meta: node.customer,
      };
    case 'Comment':
      return { ...at, icon: <Speech />, title: words, meta: about(subject, node.author?.name) };
    case 'Criterion':
      return { ...at, icon: <Check />, title: words, meta: about(subject) };
    default:
      return undefined;
  }
}

/** What something was said about, and by whom. */
function about(subject: Hit['subject'], who?: string): string {
  const named = subject as { key?: string; title?: string; name?: string };
  return [who, named.key ?? named.title ?? named.name].filter(Boolean).join(', ');
}

export const What = () => (
  <span className={styles.what}>
    <Square />
  </span>
);
export const Why = () => (
  <span className={styles.why}>
    <Ring />
  </span>
);

/** A text with what was looked for marked in it. */
function Marked({ parts }: { parts: Hit['snippet'] }) {
  return parts.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text));
}

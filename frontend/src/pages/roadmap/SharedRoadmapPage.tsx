import { graphql } from 'react-relay/hooks';
import { send } from '../../api/http';
import { operation } from '../../api/operation';
import { day, days } from '../../lib/days';
import { count, number } from '../../lib/words';
import { Brand } from '../../ui/Brand';
import { Chip } from '../../ui/Chip';
import { Markdown } from '../../ui/Markdown';
import { type Horizon, horizons } from '../features/featureWords';
import { Shared } from '../shared/Shared';
import type { SharedRoadmapPageMutation$data } from './__generated__/SharedRoadmapPageMutation.graphql';
import { inOrder } from './roadmap';
import styles from './SharedRoadmapPage.module.css';

const open = graphql`
  mutation SharedRoadmapPageMutation($input: OpenSharedRoadmapInput!) {
    openSharedRoadmap(input: $input) {
      roadmap {
        product
        shows
        more
        features {
          title
          horizon
          state
          windowStart
          windowEnd
          goal
          evidence {
            reach
            impact
            confidence
            voices
          }
          progress {
            stories
            accepted
          }
          whatHtml
          whyHtml
        }
      }
    }
  }
`;

type Roadmap = SharedRoadmapPageMutation$data['openSharedRoadmap']['roadmap'];
type Feature = Roadmap['features'][number];

async function read(token: string, again: boolean): Promise<Roadmap> {
  const answer = (await send(operation(open), { input: { token, again } })) as {
    data: SharedRoadmapPageMutation$data;
  };
  return answer.data.openSharedRoadmap.roadmap;
}

const titled = ({ product }: Roadmap) => `Roadmap of ${product}`;

const about: Record<Horizon, string> = {
  NOW: 'Being built.',
  NEXT: 'Comes after, and may move.',
  LATER: 'Intended, not promised.',
};

/** A roadmap as its link shows it, to somebody who may have no account. */
export function SharedRoadmapPage({ token }: { token: string }) {
  return (
    <Shared token={token} noun="roadmap" read={read} titled={titled}>
      {({ product, features, more }) => (
        <article className={styles.sheet}>
          <header className={styles.head}>
            <Brand />
            <h1>Roadmap of {product}</h1>
            {features.length === 0 && <p className="sub">Nothing is on this roadmap yet.</p>}
          </header>
          {features.length > 0 && (
            <div className={styles.columns}>
              {inOrder.map((horizon) => (
                <Column
                  key={horizon}
                  horizon={horizon}
                  features={features.filter((feature) => feature.horizon === horizon)}
                />
              ))}
            </div>
          )}
          {more > 0 && <p className="sub">{count(more, 'more feature')} are not shown here.</p>}
        </article>
      )}
    </Shared>
  );
}

function Column({ horizon, features }: { horizon: Horizon; features: readonly Feature[] }) {
  return (
    <section className={styles.column} aria-labelledby={horizon}>
      <h2 id={horizon}>
        {horizons[horizon]} <span className="meta">{about[horizon]}</span>
      </h2>
      {features.length === 0 && <p className="sub">Nothing here.</p>}
      <ul>
        {features.map((feature, i) => (
          <li key={i} className={styles.card}>
            <Card feature={feature} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ feature }: { feature: Feature }) {
  const { title, state, goal, evidence, progress, whatHtml, whyHtml } = feature;
  const when = windowOf(feature);
  return (
    <>
      <h3>{title}</h3>
      {(when || state === 'LAUNCHED') && (
        <p className={styles.when}>
          {[state === 'LAUNCHED' && 'Launched', when].filter(Boolean).join(', ')}
        </p>
      )}
      {whyHtml && <Markdown html={whyHtml} className={styles.why} />}
      {whatHtml && <Markdown html={whatHtml} className={styles.what} />}
      {goal && <Chip tone="goal">{goal}</Chip>}
      {progress && progress.stories > 0 && (
        <p className={styles.progress}>
          <progress
            max={progress.stories}
            value={progress.accepted}
            aria-label={`Stories of ${title}`}
          />
          {number(progress.accepted)} of {count(progress.stories, 'story', 'stories')}
        </p>
      )}
      {evidence && evidenceOf(evidence) && <p className="meta">{evidenceOf(evidence)}</p>}
    </>
  );
}

function windowOf({ windowStart: from, windowEnd: to }: Feature): string {
  if (from && to) return days(from, to);
  if (from) return `from ${day(from)}`;
  return to ? `until ${day(to)}` : '';
}

function evidenceOf({
  voices,
  reach,
  impact,
  confidence,
}: NonNullable<Feature['evidence']>): string {
  return [
    voices > 0 && count(voices, 'customer asks', 'customers ask'),
    typeof reach === 'number' && `reaches ${number(reach)} a quarter`,
    typeof impact === 'number' && `impact ${number(impact)}`,
    typeof confidence === 'number' && `confidence ${number(confidence * 100)} %`,
  ]
    .filter(Boolean)
    .join(', ');
}

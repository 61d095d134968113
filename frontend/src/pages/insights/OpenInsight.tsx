import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Decide, Decides, type Right } from '../../ui/Right';
import { AlikePane, intoOf } from './AlikePane';
import { InsightFacts } from './InsightFacts';
import { type Insight, readInsight, type Thing, thingsOf } from './insight';
import styles from './OpenInsight.module.css';
import { levelOf, quoted, severities } from './insightWords';
import { SpeaksFor } from './SpeaksFor';
import { suggested, useAlike } from './useAlike';
import { useTriage } from './useTriage';
import type { OpenInsightQuery } from './__generated__/OpenInsightQuery.graphql';

const ReasonDialog = later(async () => (await import('../story/ReasonDialog')).ReasonDialog);
const EditInsight = later(async () => (await import('./EditInsight')).EditInsight);
const NewFeature = later(async () => (await import('./NewFeature')).NewFeature);
const ThingPicker = later(async () => (await import('./ThingPicker')).ThingPicker);
const Waiting = lazy(async () => ({
  default: (await import('./InsightProposals')).InsightProposals,
}));

export type OpenInsightProps = {
  id: string;
  product: string;
  /** Where it is in the list: "1 of 5". */
  place: string | undefined;
  triage: Right;
  capture: Right;
  /** It was opened by hand: the focus goes with it. */
  focused: boolean;
  onNext: () => void;
  onSee: (id: string) => void;
};

/** One insight: what was said, what it speaks for, and what says the same. */
export function OpenInsight(props: OpenInsightProps) {
  const { node } = useLazyLoadQuery<OpenInsightQuery>(
    graphql`
      query OpenInsightQuery($id: ID!) {
        node(id: $id) {
          ... on Insight @alias(as: "insight") {
            ...insight_insight
          }
        }
      }
    `,
    { id: props.id },
    useFresh(),
  );
  if (!node?.insight) {
    return (
      <div className={styles.pane}>
        <Empty title="There is no such insight here.">It may be gone, or not yours to see.</Empty>
      </div>
    );
  }
  return <Opened {...props} insight={readInsight(node.insight)} />;
}

type OpenedProps = OpenInsightProps & { insight: Insight };

function Opened({ insight, product, place, focused, onNext, onSee, ...rights }: OpenedProps) {
  const { id, words, state } = insight;
  const { triage, capture } = rights;
  const does = useTriage(triage, capture);
  const known = useAlike(product, words, id);
  const alike = known ?? [];
  const suggests = suggested(alike);
  const open = state === 'INBOX' || state === 'LINKED';
  const [chosen, setChosen] = useState<readonly Thing[]>();
  const [added, setAdded] = useState<readonly Thing[]>([]);
  const [asking, setAsking] = useState<'why' | 'what' | 'words' | 'feature'>();
  const linked = thingsOf(insight);
  const wanted = chosen ?? (state === 'INBOX' ? suggests.ticked : linked);
  const things = unique([...linked, ...suggests.things, ...added]);
  const changed = wanted.length !== linked.length || wanted.some((one) => !has(linked, one));

  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) pane.current?.focus({ preventScroll: true });
  }, [focused]);

  async function link() {
    if (!known && !chosen) return; // what is suggested is not there yet
    if (wanted.length === 0 && linked.length === 0) return setAsking('what');
    if (!changed) return onNext();
    if (await does.link(insight, wanted)) onNext();
  }
  async function merge(into: string | undefined) {
    if (into && (await does.merge(insight, into))) onNext();
  }
  const mergesInto = alike.map(intoOf).find((into) => into && into !== id);
  useKeys([
    ...(triage.acts && open
      ? [
          { keys: 'Enter', does: 'Link and next', run: () => void link() },
          { keys: 'l', does: 'Link to …', run: () => setAsking('what') },
          { keys: 'm', does: 'Merge with the likest', run: () => void merge(mergesInto) },
          { keys: 'd', does: 'Dismiss', run: () => setAsking('why') },
        ]
      : []),
    { keys: 's', does: 'Later', run: onNext },
    ...(capture.acts
      ? [
          { keys: 'e', does: 'Change the insight', run: () => setAsking('words') },
          ...severities.map(([severity, name]) => ({
            keys: String(levelOf(severity)),
            does: `Severity: ${name}`,
            run: () => void does.weigh(insight, severity),
          })),
        ]
      : []),
  ]);

  return (
    <>
      <section ref={pane} className={styles.pane} tabIndex={-1} aria-label="Insight">
        <div className={styles.bar}>
          <span className="meta">{place}</span>
          <span className="grow" />
          {capture.acts && (
            <Button look="ghost" size="small" keys="e" onClick={() => setAsking('words')}>
              Edit
            </Button>
          )}
          <Decides right={triage} what="the triage" />
        </div>
        <div className={styles.body}>
          <blockquote className={quoteClass(insight)}>{quoted(insight)}</blockquote>
          <InsightFacts product={product} insight={insight} {...rights} does={does} onSee={onSee} />
          <SpeaksFor
            things={things}
            wanted={open ? wanted : linked}
            note={speaksNote(linked.length, suggests.things.length)}
            onChange={open && triage.acts ? setChosen : undefined}
            onFind={() => setAsking('what')}
          />
          <Suspense>
            <Waiting insight={id} />
          </Suspense>
        </div>
        <footer className={styles.foot}>
          {open && (
            <Decide
              right={triage}
              look="ghost"
              keys="d"
              otherwise={null}
              proposing="Propose to dismiss"
              onClick={() => setAsking('why')}
            >
              Dismiss
            </Decide>
          )}
          <Button look="ghost" keys="s" onClick={onNext}>
            {state === 'INBOX' ? 'Later' : 'Next'}
          </Button>
          <span className="grow" />
          {open && (
            <Decide
              right={triage}
              otherwise={null}
              proposing="Propose a feature"
              onClick={() => setAsking('feature')}
            >
              New feature
            </Decide>
          )}
          {open && (state === 'INBOX' || changed) && (
            <Decide
              right={triage}
              look="primary"
              keys="Enter"
              proposing="Propose the link"
              onClick={() => void link()}
            >
              Link and next
            </Decide>
          )}
          {!open && (
            <Decide
              right={triage}
              look="primary"
              proposing="Propose to take it up"
              onClick={() => void does.takeBack(insight)}
            >
              {state === 'MERGED' ? 'Let it count by itself' : 'Take it up again'}
            </Decide>
          )}
        </footer>
      </section>
      <aside className={styles.side}>
        {known && (
          <AlikePane
            insight={insight}
            alike={alike}
            right={triage}
            onApart={(other) => void does.tellApart(insight, other)}
            onMerge={(into) => void merge(into)}
            onSee={onSee}
          />
        )}
      </aside>
      {asking === 'words' && (
        <EditInsight insight={insight} right={capture} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'why' && (
        <ReasonDialog
          title="Dismiss this insight"
          label="Why"
          hint="It counts no more. Whoever wrote it down reads this."
          verb="Dismiss"
          right={triage}
          draft={`dismiss ${id}`}
          onReason={async (reason) => {
            const answer = await does.dismiss(insight, reason);
            void does.dismissed(insight);
            onNext();
            return answer;
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'feature' && (
        <NewFeature
          product={product}
          insight={insight}
          things={things}
          right={triage}
          onMade={onNext}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'what' && (
        <ThingPicker
          product={product}
          chosen={wanted}
          onPick={(thing) => {
            setAdded([...added, thing]);
            setChosen(has(wanted, thing) ? wanted : [...wanted, thing]);
            setAsking(undefined);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

const has = (things: readonly Thing[], { id }: Thing) => things.some((one) => one.id === id);

const unique = (things: readonly Thing[]) => [
  ...new Map(things.map((one) => [one.id, one])).values(),
];

const speaksNote = (linked: number, suggests: number) =>
  linked > 0 ? '' : suggests > 0 ? 'suggested by what looks alike' : 'nothing yet';

/** Long words are set smaller, and numbers, which nobody said, not in serif. */
function quoteClass({ words, source }: Insight) {
  const size = words.length > 600 ? styles.long : words.length > 240 ? styles.some : styles.few;
  return `${size} ${source === 'ANALYTICS' ? styles.figure : styles.quote}`;
}

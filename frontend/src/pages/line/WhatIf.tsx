import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import type { Day } from '../../lib/days';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { narrow, useMedia } from '../../lib/useMedia';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Field';
import { Cross } from '../../ui/icons';
import { Boundary } from '../../ui/Problem';
import { Decide, readRight } from '../../ui/Right';
import { Side } from '../../ui/Side';
import { Skeleton } from '../../ui/Skeleton';
import { useBuildFirst } from '../features/useBuildFirst';
import { useFocusBack } from '../story/useFocusBack';
import type { WhatIfQuery } from './__generated__/WhatIfQuery.graphql';
import { AwayChoice } from './AwayChoice';
import { Moved } from './Moved';
import { chooses, periods, type Scenario, scenarioIn, withScenario } from './scenario';
import { ThingChoice } from './ThingChoice';
import styles from './WhatIf.module.css';

const StoryPicker = later(async () => (await import('../pickers/StoryPicker')).StoryPicker);
const FeaturePicker = later(async () => (await import('../pickers/pickers')).FeaturePicker);

type WhatIfProps = {
  product: string;
  today: Day;
  /** The forecast goes by weeks, as too few sprints ended or as they are as long. */
  weekly: boolean;
  /** It was opened by a press: the first choice has the focus. */
  pressed: boolean;
  onClose: () => void;
};

/** What would be otherwise, and which dates that would move. Nothing is changed by asking. */
export function WhatIf({ product, today, weekly, pressed, onClose }: WhatIfProps) {
  const search = useSearch();
  const scenario = useMemo(() => scenarioIn(new URLSearchParams(search)) ?? {}, [search]);
  const drawer = useMedia(narrow);
  useKeys([{ keys: 'Escape', does: 'Ask no more what if', run: onClose }]);

  function choose(change: Scenario) {
    const now = new URLSearchParams(location.search);
    const next = withScenario(now, { ...scenarioIn(now), ...change });
    navigate(`${location.pathname}?${next}`, { replace: true, state: history.state });
  }

  return (
    <Side label="What if" className={styles.whatIf} open onClose={onClose}>
      {!drawer && (
        <header className={styles.head}>
          <h2>What if</h2>
          <Button look="ghost" square aria-label="Close what if" onClick={onClose}>
            <Cross />
          </Button>
        </header>
      )}
      <p className="sub">
        Choose what would be otherwise. Nothing is changed by asking, and the address keeps the
        question.
      </p>
      <Boundary what="What if">
        <Suspense fallback={<Skeleton rows={6} />}>
          <Question
            product={product}
            scenario={scenario}
            today={today}
            weekly={weekly}
            pressed={pressed}
            onChoose={choose}
          />
        </Suspense>
      </Boundary>
    </Side>
  );
}

type QuestionProps = {
  product: string;
  scenario: Scenario;
  today: Day;
  weekly: boolean;
  pressed: boolean;
  onChoose: (change: Scenario) => void;
};

type Thing = 'storyFirst' | 'featureLater' | 'firstSliceOnly';

function Question({
  product: key,
  scenario: wanted,
  today,
  weekly,
  pressed,
  onChoose,
}: QuestionProps) {
  const period = weekly ? 'week' : 'sprint';
  const scenario = useDeferredValue(wanted);
  const ids = [scenario.storyFirst, scenario.featureLater, scenario.firstSliceOnly].filter(
    (id) => id !== undefined,
  );
  const who = scenario.away?.userId;
  const { product, nodes } = useLazyLoadQuery<WhatIfQuery>(
    graphql`
      query WhatIfQuery($product: String!, $ids: [ID!]!, $who: ID!, $named: Boolean!) {
        product(key: $product) {
          id
          shareOf(userId: $who) @include(if: $named) {
            user {
              name
            }
            words
          }
          activeSprint {
            id
            name
          }
          canOrder: viewerCan(decision: ORDER_BACKLOG) {
            ...Right_right
          }
          backlog(
            first: 1
            filter: { scope: ALL, status: [DRAFT, READY, IN_PROGRESS, IN_REVIEW] }
          ) {
            edges {
              node {
                forecast {
                  noDate
                }
              }
            }
          }
        }
        nodes(ids: $ids) {
          ... on Story {
            id
            key
            title
            sprint {
              id
            }
          }
          ... on Feature {
            id
            title
          }
        }
      }
    `,
    { product: key, ids, who: who ?? '', named: !!who },
    useFresh(),
  );
  const [picking, setPicking] = useState<Thing>();
  const last = useFocusBack<HTMLSelectElement>(chooses(wanted));
  if (!product) return null;
  const named = (id: string | undefined) => nodes.find((node) => node?.id === id);
  const name = (of: Thing) => {
    const id = wanted[of];
    const node = named(id);
    if (!id || id !== scenario[of]) return id && '…';
    return node?.title ? `${node.key ?? ''} ${node.title}`.trim() : 'Something that is not here';
  };
  const first = named(scenario.storyFirst);
  const { activeSprint: sprint } = product;
  const left = product.backlog.edges[0]?.node;
  const things: readonly (readonly [Thing, string, string])[] = [
    ['storyFirst', 'This story first', 'Choose a story'],
    ['featureLater', 'This feature after all others', 'Choose a feature'],
    ['firstSliceOnly', 'Only the first slice of', 'Choose a feature'],
  ];

  return (
    <>
      <ul className={styles.choices}>
        {things.map(([of, words, ask], i) => (
          <ThingChoice
            key={of}
            words={words}
            ask={ask}
            name={name(of)}
            first={pressed && i === 0}
            onAsk={() => setPicking(of)}
            onClear={() => onChoose({ [of]: undefined })}
          >
            {of === 'storyFirst' && first?.key && (
              <OrderIt
                story={{ id: first.id ?? '', key: first.key }}
                sprint={sprint && first.sprint?.id !== sprint.id ? sprint : undefined}
                right={readRight(product.canOrder)}
              />
            )}
          </ThingChoice>
        ))}
        <AwayChoice
          product={key}
          away={wanted.away}
          share={who === wanted.away?.userId ? (product.shareOf ?? null) : undefined}
          today={today}
          onChoose={onChoose}
        />
        <li className={styles.period}>
          <Select
            ref={last}
            label={`A ${period} less`}
            value={wanted.withoutPeriod ?? ''}
            onChange={({ target: { value } }) =>
              onChoose({ withoutPeriod: value === '' ? undefined : Number(value) })
            }
          >
            <option value="">None: all as planned</option>
            {Array.from({ length: periods }, (_, at) => (
              <option key={at} value={at}>
                {periodWords(at, sprint?.name, period)}
              </option>
            ))}
          </Select>
        </li>
      </ul>
      {chooses(wanted) && (
        <Button
          size="small"
          onClick={() =>
            onChoose({
              storyFirst: undefined,
              featureLater: undefined,
              firstSliceOnly: undefined,
              away: undefined,
              withoutPeriod: undefined,
            })
          }
        >
          Start over
        </Button>
      )}
      {!left ? (
        <p>Nothing is left to build, so no date can move.</p>
      ) : left.forecast?.noDate ? (
        <p>No date yet, so none can move. {left.forecast.noDate}</p>
      ) : (
        chooses(wanted) && (
          <Suspense fallback={<Skeleton rows={4} height={44} />}>
            {/* What failed for one scenario says nothing of the next. */}
            <Boundary key={JSON.stringify(scenario)} what="What it would move">
              <div aria-busy={scenario !== wanted}>
                {chooses(scenario) && <Moved product={key} of={product.id} scenario={scenario} />}
              </div>
            </Boundary>
          </Suspense>
        )
      )}
      {picking === 'storyFirst' && (
        <StoryPicker
          product={key}
          title="Which story would come first"
          without={[]}
          open
          onPick={({ id }) => {
            setPicking(undefined);
            onChoose({ storyFirst: id });
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
      {(picking === 'featureLater' || picking === 'firstSliceOnly') && (
        <FeaturePicker
          product={key}
          title={
            picking === 'featureLater'
              ? 'Which feature would come later'
              : 'Of which feature only the first slice'
          }
          empty="There is no feature yet."
          chosen={wanted[picking]}
          onPick={({ id }) => {
            setPicking(undefined);
            onChoose({ [picking]: id });
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  );
}

const following = ['', 'The next one', 'The second from now', 'The third from now'];
/** The coming periods; the first is what is left of the sprint that runs. */
const periodWords = (at: number, running: string | undefined, period: string) =>
  following[at] || (running ? `What is left of ${running}` : `The ${period} from today`);

type OrderItProps = {
  story: { id: string; key: string };
  /** Where it would have to go to be built first. */
  sprint: { readonly id: string; readonly name: string } | undefined;
  right: ReturnType<typeof readRight>;
};

/** Makes it so, or proposes it. */
function OrderIt({ story, sprint, right }: OrderItProps) {
  const buildFirst = useBuildFirst(right);
  return (
    <Decide
      right={right}
      size="small"
      className={styles.order}
      proposing={`Propose ${story.key} first`}
      otherwise={null}
      onClick={() => void buildFirst(story, sprint)}
    >
      {sprint ? `Take it into ${sprint.name}, first` : 'Order it first'}
    </Decide>
  );
}

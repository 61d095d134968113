import { useMemo, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import type { Day } from '../../lib/days';
import { useKeys } from '../../lib/keys';
import { later } from '../../lib/later';
import { overHere } from '../../lib/panel';
import { picture, save } from '../../lib/save';
import { phone, useMedia } from '../../lib/useMedia';
import { useWidth } from '../../lib/useWidth';
import { count, number } from '../../lib/words';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Chevron } from '../../ui/icons';
import { Page } from '../../ui/Page';
import type { GoalLine_goal$key } from './__generated__/GoalLine_goal.graphql';
import { bundled, mostSingle } from './bundle';
import { columnsOf, courseOf, featuresOf, folded, metricWords, outlookOf, storiesOf } from './line';
import { roomFor } from './layout';
import styles from './GoalLine.module.css';
import { LineList } from './LineList';
import { LinePicture } from './LinePicture';
import { LineTable } from './LineTable';
import { scenarioIn, withScenario } from './scenario';
import { TraceCard } from './TraceCard';

const GoalPicker = later(async () => (await import('../pickers/pickers')).GoalPicker);
const WhatIf = later(async () => (await import('./WhatIf')).WhatIf);

type GoalLineProps = {
  goal: GoalLine_goal$key;
  product: string;
  today: Day;
  /** How far the product's forecasts held, in words. */
  held: string | undefined;
};

/** One goal: the picture, or the same as a table or, on a phone, as a list. */
export function GoalLine({ goal: ref, product, today, held }: GoalLineProps) {
  const goal = useFragment(
    graphql`
      fragment GoalLine_goal on Goal {
        id
        title
        due
        metric {
          unit
          baseline
          target
        }
        current {
          value
        }
        inTime
        forecast {
          noDate
          stories
          words
          p50: date(likely: 0.5)
          p85: date
          p95: date(likely: 0.95)
        }
        line {
          storyCount
          columns {
            kind
            start
            end
            sprint {
              id
              name
              state
            }
            amount {
              points
              stories
            }
          }
          features {
            id
            title
            forecast {
              p85: date
            }
          }
          landings {
            column
            story {
              id
              key
              title
              points
              status
              block {
                since
              }
              feature {
                id
              }
            }
          }
          course {
            date
            scope {
              points
              stories
            }
            accepted {
              points
              stories
            }
          }
        }
      }
    `,
    ref,
  );
  const [pinned, setPinned] = useState<string>();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [asTable, setAsTable] = useState(false);
  const [picking, setPicking] = useState(false);
  const { asking, pressed, ask, asker } = useWhatIf();
  const svg = useRef<SVGSVGElement>(null);
  const small = useMedia(phone);
  const [width, stage] = useWidth(1240);
  const most = roomFor(width);
  const whole = useMemo(() => ({ columns: columnsOf(goal), stories: storiesOf(goal) }), [goal]);
  const { stories, columns } = useMemo(
    () => folded(whole.columns, whole.stories, most),
    [whole, most],
  );
  const { unit, course } = useMemo(() => courseOf(goal), [goal]);
  const { storyCount } = goal.line;
  const features = useMemo(() => featuresOf(goal), [goal]);
  const outlook = outlookOf(goal);
  const shared = { title: goal.title, features, ...whole };
  const lanes = bundled(features, stories, opened);
  const lane = lanes.find(({ bundles }) => bundles.some(({ id }) => id === pinned));
  const path = lane?.bundles.find(({ id }) => id === pinned);
  const empty = stories.length === 0 && features.length === 0;

  return (
    <Page
      title={small ? 'The line' : goal.title}
      crumb={!small && <span className="meta">The line</span>}
      meta={
        <>
          {stories.length < storyCount
            ? `the first ${number(stories.length)} of ${count(storyCount, 'story', 'stories')}`
            : `${count(storyCount, 'story', 'stories')}, ${count(features.length, 'feature')}`}
          {held && (
            <>
              {'. '}
              <Link href={paths.charts({ product })}>{held}</Link>
            </>
          )}
        </>
      }
      actions={
        <>
          <Button onClick={() => setPicking(true)}>
            Goal <Chevron />
          </Button>
          <Button ref={asker} aria-expanded={asking} onClick={() => ask(!asking)}>
            What if
          </Button>
          {!small && !empty && (
            <>
              {opened.size > 0 && <Button onClick={() => setOpened(new Set())}>Merge again</Button>}
              <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                Table
              </Button>
              {!asTable && (
                <Button
                  onClick={() =>
                    svg.current && save(`${goal.title}.svg`, 'image/svg+xml', picture(svg.current))
                  }
                >
                  SVG
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      <div className={styles.beside}>
        <div className={styles.main}>
          {empty ? (
            <Empty
              title="Nothing is built for this goal yet."
              actions={
                <Link
                  href={paths.roadmap({ product })}
                  className={buttonClass({ look: 'primary' })}
                >
                  See the roadmap
                </Link>
              }
            >
              A feature that is linked to it begins the line, and each of its stories is a strand.
            </Empty>
          ) : small ? (
            <LineList {...shared} product={product} metric={metricWords(goal)} outlook={outlook} />
          ) : asTable ? (
            <LineTable {...shared} product={product} />
          ) : (
            <div ref={stage} className={styles.stage}>
              <div className={styles.scroll}>
                <LinePicture
                  title={goal.title}
                  features={features}
                  stories={stories}
                  columns={columns}
                  width={width}
                  metric={metricWords(goal)}
                  outlook={outlook}
                  unit={unit}
                  course={course}
                  today={today}
                  due={goal.due ?? undefined}
                  opened={opened}
                  pinned={pinned}
                  onPin={setPinned}
                  onOpen={(story) =>
                    navigate(paths.story({ product, story }) + location.search, {
                      state: overHere(),
                    })
                  }
                  svg={svg}
                />
              </div>
              {path && (
                <TraceCard
                  product={product}
                  goal={goal.title}
                  feature={lane?.feature?.title}
                  path={path}
                  column={columns[path.column]}
                  onOpen={
                    path.stories.length > 1 && stories.length > mostSingle
                      ? () => {
                          setOpened(new Set([...opened, lane?.feature?.id ?? '']));
                          setPinned(undefined);
                        }
                      : undefined
                  }
                  onClose={() => setPinned(undefined)}
                />
              )}
            </div>
          )}
        </div>
        {asking && (
          <WhatIf product={product} today={today} pressed={pressed} onClose={() => ask(false)} />
        )}
      </div>
      {picking && (
        <GoalPicker
          product={product}
          title="The line of which goal"
          empty="There is no goal yet."
          every
          chosen={goal.id}
          onPick={({ id }) => {
            setPicking(false);
            const search = new URLSearchParams(location.search);
            search.set('goal', id);
            navigate(`${paths.line({ product })}?${search}`);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Page>
  );
}

/** The address says whether somebody asks what if, and what. */
function useWhatIf() {
  const [search] = useSearchParams();
  const asking = scenarioIn(search) !== undefined;
  const [pressed, setPressed] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  function ask(open: boolean) {
    const next = withScenario(new URLSearchParams(location.search), open ? {} : undefined);
    navigate(`${location.pathname}${next && `?${next}`}`, { replace: true, state: history.state });
    setPressed(open);
    if (!open) asker.current?.focus();
  }
  useKeys([{ keys: 'i', does: 'What if', run: () => ask(!asking) }]);
  return { asking, pressed, ask, asker };
}

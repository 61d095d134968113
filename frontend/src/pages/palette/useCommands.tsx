import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { navigate } from 'wouter/use-browser-location';
import { leaveFor } from '../../lib/draft';
import { find, type Search } from '../../lib/finding';
import type { Key } from '../../lib/keys';
import { setTheme, useTheme } from '../../lib/theme';
import { wishFor } from '../../lib/wish';
import { paths } from '../../paths';
import { deciding, type Right, readRight } from '../../ui/Right';
import type { useCommandsQuery } from './__generated__/useCommandsQuery.graphql';
import { type Command, doing, type Group } from './lines';

/** Has a key on every page, for those who may. */
const capturing = 'Capture an insight';

const themes = [
  ['light', 'Light theme'],
  ['dark', 'Dark theme'],
  ['system', 'Theme of the system'],
] as const;

/** What can be run from here and has the words of a text. */
export function useCommands(key: string, { keys }: Search, frame: readonly Key[], text: string) {
  const { product } = useLazyLoadQuery<useCommandsQuery>(
    graphql`
      query useCommandsQuery($product: String!) {
        product(key: $product) {
          id
          activeSprint {
            id
            name
          }
          planned: sprints(first: 1, state: [PLANNED]) {
            edges {
              node {
                id
                name
              }
            }
          }
          canWrite: viewerCan(decision: WRITE_STORIES) {
            ...Right_right
          }
          canPlan: viewerCan(decision: PLAN_SPRINTS) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh('store-or-network'),
  );
  const theme = useTheme();
  if (!product) return { productId: '', run: [] };
  const { activeSprint, planned } = product;
  const next = planned.edges[0]?.node;
  const [writing, planning] = [readRight(product.canWrite), readRight(product.canPlan)];
  const isFrame = (does: string) =>
    does === 'Find or run' || frame.some((known) => known.does === does);
  const known = keys.filter(({ does }) => does && !isFrame(does)).map(asCommand);
  const here = known.filter(({ does }) => does !== capturing);
  const go = (does: string, to: string): Command => ({ does, run: () => navigate(to) });
  const at = { product: key };

  const everywhere = [
    ...frame.filter(({ does }) => does).map(asCommand),
    ...(planning.acts || writing.acts
      ? [{ does: 'Move a story …', run: () => find('move ') }]
      : []),
    ...known.filter(({ does }) => does === capturing),
    ...(here.some(({ does }) => does === 'New story')
      ? []
      : asked('New story', 'Propose a story', writing, 'new story', paths.backlog(at))),
    ...(activeSprint
      ? asked(
          `Close ${activeSprint.name}`,
          `Propose to close ${activeSprint.name}`,
          planning,
          'close sprint',
          paths.sprint(at),
        )
      : next
        ? asked(
            `Start ${next.name}`,
            `Propose to start ${next.name}`,
            planning,
            'start sprint',
            `${paths.sprint(at)}?sprint=${next.id}`,
          )
        : []),
    go('Review', paths.review(at)),
    go('Charts', paths.charts(at)),
    go('Retro', paths.retro(at)),
    go('Decision rights', paths.rights(at)),
    go('People', paths.people(at)),
    go('Import', paths.imports(at)),
    go('Your profile', paths.profile(at)),
    { does: 'API explorer', run: () => leaveFor(paths.explorer({})) },
    ...themes
      .filter(([name]) => name !== theme)
      .map(([name, does]) => ({ does, run: () => setTheme(name) })),
  ];
  const run: Group[] = [
    // What has a key here is known here: it is found by its words, and in no one's way before.
    ...(text ? doing('On this page', here, text) : []),
    ...doing('Always here', everywhere, text),
  ];
  return { productId: product.id, run };
}

const asCommand = ({ keys, does = '', run }: Key): Command => ({
  keys,
  does,
  run: () => run(new KeyboardEvent('keydown')),
});

/** What a page does when it is wished for, said as the one who wishes may do it. */
function asked(does: string, proposing: string, right: Right, wish: string, to: string): Command[] {
  if (!right.acts) return [];
  const run = () => {
    wishFor(wish);
    navigate(to);
  };
  return [{ does: right.proposes ? proposing : deciding(does, right), run }];
}

import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import type { NoDemo_sprint$key } from './__generated__/NoDemo_sprint.graphql';

/** Where nothing waits for a verdict: all was decided, or nothing was handed over yet. */
export function NoDemo({ sprint: key, product }: { sprint: NoDemo_sprint$key; product: string }) {
  const { id, name, state, report } = useFragment(
    graphql`
      fragment NoDemo_sprint on Sprint {
        id
        name
        state
        report {
          accepted {
            stories
          }
          scope {
            stories
          }
        }
      }
    `,
    key,
  );
  const closed = state === 'CLOSED';
  const { accepted, scope } = report ?? { accepted: { stories: 0 }, scope: { stories: 0 } };
  const all = scope.stories > 0 && accepted.stories === scope.stories;
  const title = closed
    ? `${name} is closed.`
    : all
      ? `All of ${name} is accepted.`
      : 'Nothing waits for a verdict.';
  return (
    <Empty
      title={title}
      actions={
        <Link
          href={
            closed || all
              ? paths.retro({ product }) + (closed ? `?sprint=${id}` : '')
              : paths.sprint({ product })
          }
          className={buttonClass({})}
        >
          {closed || all ? 'Go on to the retrospective' : `See ${name}`}
        </Link>
      }
    >
      {closed
        ? 'What was decided stands beside this, and who was there.'
        : all
          ? 'Say whether its goal is met, and close it.'
          : 'A story is shown here once who builds it asks for its review.'}
    </Empty>
  );
}

import { graphql, useFragment } from 'react-relay/hooks';
import { History } from '../discussion/History';
import { partOf, sentence } from './sentences';
import type { StoryHistory_story$key } from './__generated__/StoryHistory_story.graphql';

/** What happened to a story and its criteria. */
export function StoryHistory({ story: key }: { story: StoryHistory_story$key }) {
  const story = useFragment(
    graphql`
      fragment StoryHistory_story on Story {
        id
        version
        openQuestions
        round {
          id
        }
        links {
          link {
            id
          }
        }
        criteria {
          id
          version
        }
      }
    `,
    key,
  );
  const criteria = story.criteria.map(({ id }) => id);
  const links = story.links.map(({ link }) => link.id);
  const versions = story.criteria.map(({ version }) => version);
  return (
    <History
      subject={story.id}
      seen={[story.version, story.openQuestions, story.round?.id, ...versions, ...links].join()}
      sentence={(event, nameOf) => {
        const at = criteria.indexOf(event.entityId) + 1;
        return sentence(
          {
            ...event,
            actor: event.actor?.id,
            part: partOf(event.entityId),
            number: at > 0 ? { at, of: criteria.length } : undefined,
          },
          nameOf,
        );
      }}
      quotes={(event) => event.action !== 'blockStory'}
    />
  );
}

import { graphql, useFragment } from 'react-relay/hooks';
import { all, firstName, number } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import facts from './Facts.module.css';
import text from './StoryText.module.css';
import whole from './WholeStory.module.css';
import type {
  KnownStory_story$data,
  KnownStory_story$key,
} from './__generated__/KnownStory_story.graphql';

// What a list did not ask for is undefined, whatever the schema says.
type Known = Partial<KnownStory_story$data>;

/** What any list knows of a story, each where the whole story will have it. */
export function KnownStory({ story: key }: { story: KnownStory_story$key }) {
  const { title, points, sprint, assignees } = useFragment(
    graphql`
      fragment KnownStory_story on Story {
        title
        points
        sprint {
          name
        }
        assignees {
          id
          name
          initials
        }
      }
    `,
    key,
  ) as Known;
  return (
    <div className={whole.body}>
      <div className={whole.main}>
        <div className={text.text}>
          <h1>{title}</h1>
        </div>
      </div>
      <div className={whole.side}>
        <dl className={facts.facts}>
          {sprint !== undefined && (
            <div>
              <dt>Sprint</dt>
              <dd>{sprint?.name ?? <span className="muted">None yet</span>}</dd>
            </div>
          )}
          <div>
            <dt>Points</dt>
            <dd>
              {typeof points === 'number' ? (
                number(points)
              ) : (
                <span className="muted">Not estimated</span>
              )}
            </dd>
          </div>
          {assignees && assignees.length > 0 && (
            <div>
              <dt>Built by</dt>
              <dd className={facts.people}>
                {assignees.slice(0, 4).map((person) => (
                  <Avatar key={person.id} {...person} />
                ))}
                <span aria-hidden="true">{all(assignees.map(({ name }) => firstName(name)))}</span>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </div>
  );
}

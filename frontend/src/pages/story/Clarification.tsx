import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { ConnectionHandler } from 'relay-runtime';
import { useMutate } from '../../api/useMutate';
import { hasDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/icons';
import { type Right, readRight } from '../../ui/Right';
import styles from './Clarification.module.css';
import { Said } from './Said';
import { SayForm } from './SayForm';
import { Section } from './Section';
import type { ClarificationAnswerMutation } from './__generated__/ClarificationAnswerMutation.graphql';
import type { ClarificationAskMutation } from './__generated__/ClarificationAskMutation.graphql';
import type { ClarificationCommentMutation } from './__generated__/ClarificationCommentMutation.graphql';
import type { ClarificationMoreQuery } from './__generated__/ClarificationMoreQuery.graphql';
import type { Clarification_story$key } from './__generated__/Clarification_story.graphql';

const connectionsOf = (story: string) => [
  ConnectionHandler.getConnectionID(story, 'Clarification_comments'),
];

/** What was asked, answered and said about a story. */
export function Clarification({ story: key }: { story: Clarification_story$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ClarificationMoreQuery,
    Clarification_story$key
  >(
    graphql`
      fragment Clarification_story on Story
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "ClarificationMoreQuery") {
        id
        openQuestions
        comments(first: $count, after: $cursor) @connection(key: "Clarification_comments") {
          edges {
            node {
              id
              question
              open
              answer {
                id
              }
              ...Said_comment
            }
          }
        }
        canDiscuss: viewerCan(decision: DISCUSS) {
          ...Right_right
        }
        canAnswer: viewerCan(decision: ANSWER) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const discuss = readRight(data.canDiscuss);
  const answer = readRight(data.canAnswer);
  const comments = data.comments.edges.map(({ node }) => node);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const answers = new Set(
    comments.flatMap(({ question, answer }) => (question && answer?.id) || []),
  );
  const resolved = comments.filter(({ question, open }) => question && !open).length;
  const open = data.openQuestions;

  return (
    <Section
      title="Clarification"
      about={
        (resolved > 0 || open > 0) && (
          <span className={open ? styles.open : 'meta'}>
            {resolved > 0 && `${resolved} resolved, `}
            {open === 0 ? 'none open' : `${open} open`}
          </span>
        )
      }
    >
      <ol>
        {comments
          .filter(({ id }) => !answers.has(id))
          .map((comment) => {
            const answered = comment.question && comment.answer && byId.get(comment.answer.id);
            return (
              <li key={comment.id}>
                <Said comment={comment}>
                  {comment.open && <Answer story={data.id} question={comment.id} right={answer} />}
                </Said>
                {answered && (
                  <div className={styles.answer}>
                    <Said comment={answered}>
                      <p className={styles.resolved}>
                        <Check /> Answered
                      </p>
                    </Said>
                  </div>
                )}
              </li>
            );
          })}
      </ol>
      {hasNext && (
        <Button size="small" busy={isLoadingNext} onClick={() => loadNext(50)}>
          Show more
        </Button>
      )}
      {discuss.decides ? (
        <Say story={data.id} hat={discuss.hat} />
      ) : (
        comments.length === 0 && <p className="meta">Nobody has asked or said anything yet.</p>
      )}
    </Section>
  );
}

function Say({ story, hat }: { story: string; hat: string | undefined }) {
  const comment = useMutate<ClarificationCommentMutation>(graphql`
    mutation ClarificationCommentMutation($input: AddCommentInput!, $connections: [ID!]!) {
      addComment(input: $input) {
        commentEdge @appendEdge(connections: $connections) {
          cursor
          node {
            id
            question
            open
            answer {
              id
            }
            ...Said_comment
          }
        }
      }
    }
  `);
  const ask = useMutate<ClarificationAskMutation>(graphql`
    mutation ClarificationAskMutation($input: AskQuestionInput!, $connections: [ID!]!) {
      askQuestion(input: $input) {
        commentEdge @appendEdge(connections: $connections) {
          cursor
          node {
            id
            question
            open
            answer {
              id
            }
            ...Said_comment
          }
        }
        subject {
          ... on Story {
            id
            openQuestions
            missing
          }
        }
      }
    }
  `);
  const input = (body: string) => ({
    input: { subjectId: story, body },
    connections: connectionsOf(story),
  });
  return (
    <SayForm
      label="Comment or question"
      placeholder="Say or ask something"
      draft={`${story}.comment`}
      ways={[
        { verb: 'Comment', done: 'Comment added.', send: (body) => comment(input(body), { hat }) },
        {
          verb: 'Ask it as a question',
          done: 'Question asked.',
          send: (body) => ask(input(body), { hat }),
        },
      ]}
    />
  );
}

function Answer({ story, question, right }: { story: string; question: string; right: Right }) {
  const draft = `${question}.answer`;
  const [writing, setWriting] = useState(() => hasDraft(draft));
  const answer = useMutate<ClarificationAnswerMutation>(graphql`
    mutation ClarificationAnswerMutation($input: AnswerQuestionInput!, $connections: [ID!]!) {
      answerQuestion(input: $input) {
        question {
          id
          open
          answer {
            id
          }
        }
        commentEdge @appendEdge(connections: $connections) {
          cursor
          node {
            id
            question
            open
            answer {
              id
            }
            ...Said_comment
          }
        }
        subject {
          ... on Story {
            id
            openQuestions
            missing
          }
        }
      }
    }
  `);
  if (!right.decides) return <p className="meta">{right.ask}</p>;
  if (!writing) {
    return (
      <Button size="small" className={styles.button} onClick={() => setWriting(true)}>
        Answer{right.hat && ` as ${right.hat}`}
      </Button>
    );
  }
  return (
    <SayForm
      label="Answer"
      draft={draft}
      autoFocus
      onLeave={() => setWriting(false)}
      ways={[
        {
          verb: 'Answer and close it',
          done: 'Question answered.',
          send: (body) =>
            answer(
              { input: { questionId: question, body }, connections: connectionsOf(story) },
              { hat: right.hat },
            ),
        },
      ]}
    />
  );
}

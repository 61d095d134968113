import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import { hasDraft } from '../../lib/draft';
import { useMends } from '../../lib/mend';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/icons';
import type { Right } from '../../ui/Right';
import { Said } from './Said';
import { SayForm } from './SayForm';
import type { Thread_comments$key } from './__generated__/Thread_comments.graphql';
import type { ThreadAnswerMutation } from './__generated__/ThreadAnswerMutation.graphql';
import type { ThreadAskMutation } from './__generated__/ThreadAskMutation.graphql';
import type { ThreadCommentMutation } from './__generated__/ThreadCommentMutation.graphql';
import styles from './Thread.module.css';

type ThreadProps = {
  /** What it is about: a story, feature, goal or sprint. */
  subject: string;
  comments: Thread_comments$key;
  /** The connection they are of, to which what is said here is added. */
  connection: string;
  discuss: Right;
  answer: Right;
  /** The button for those that came later. */
  more?: ReactNode;
};

/** What was asked, answered and said about something, oldest first. */
export function Thread({ subject, comments: key, connection, discuss, answer, more }: ThreadProps) {
  const comments = useFragment(
    graphql`
      fragment Thread_comments on Comment @relay(plural: true) {
        id
        question
        open
        answer {
          id
        }
        ...Said_comment
      }
    `,
    key,
  );
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const answers = new Set(
    comments.flatMap(({ question, answer }) => (question && answer?.id) || []),
  );
  return (
    <>
      <ol>
        {comments
          .filter(({ id }) => !answers.has(id))
          .map((comment) => {
            const answered = comment.question && comment.answer && byId.get(comment.answer.id);
            return (
              <li key={comment.id}>
                <Said comment={comment}>
                  {comment.open && (
                    <Answer connection={connection} question={comment.id} right={answer} />
                  )}
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
      {more}
      {discuss.decides ? (
        <Say subject={subject} connection={connection} right={discuss} />
      ) : (
        comments.length === 0 && <p className="meta">Nobody has asked or said anything yet.</p>
      )}
    </>
  );
}

type CountsProps = {
  comments: readonly { readonly question: boolean; readonly open: boolean }[];
  /** How many questions are open, when it is known better than from the comments. */
  open?: number;
};

/** How many questions are open and resolved, beside the title. */
export function Counts({ comments, open: known }: CountsProps) {
  const resolved = comments.filter(({ question, open }) => question && !open).length;
  const open = known ?? comments.filter(({ open }) => open).length;
  if (resolved === 0 && open === 0) return null;
  return (
    <span className={open ? styles.open : 'meta'}>
      {resolved > 0 && `${resolved} resolved, `}
      {open === 0 ? 'none open' : `${open} open`}
    </span>
  );
}

type SayProps = { subject: string; connection: string; right: Right };

function Say({ subject, connection, right }: SayProps) {
  const comment = useMutate<ThreadCommentMutation>(graphql`
    mutation ThreadCommentMutation($input: AddCommentInput!, $connections: [ID!]!) {
      addComment(input: $input) {
        commentEdge @appendEdge(connections: $connections) {
          cursor
          node {
            ...Thread_comments
          }
        }
      }
    }
  `);
  const ask = useMutate<ThreadAskMutation>(graphql`
    mutation ThreadAskMutation($input: AskQuestionInput!, $connections: [ID!]!) {
      askQuestion(input: $input) {
        commentEdge @appendEdge(connections: $connections) {
          cursor
          node {
            ...Thread_comments
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
    input: { subjectId: subject, body },
    connections: [connection],
  });
  return (
    <SayForm
      label="Comment or question"
      placeholder="Say or ask something"
      draft={`${subject}.comment`}
      ways={[
        {
          verb: 'Comment',
          done: 'Comment added.',
          send: (body) => comment(input(body), { right }),
        },
        {
          verb: 'Ask it as a question',
          done: 'Question asked.',
          send: (body) => ask(input(body), { right }),
        },
      ]}
    />
  );
}

type AnswerProps = { connection: string; question: string; right: Right };

function Answer({ connection, question, right }: AnswerProps) {
  const draft = `${question}.answer`;
  const [writing, setWriting] = useState(() => hasDraft(draft));
  useMends('ANSWER', () => setWriting(true), right.decides);
  const answer = useMutate<ThreadAnswerMutation>(graphql`
    mutation ThreadAnswerMutation($input: AnswerQuestionInput!, $connections: [ID!]!) {
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
            ...Thread_comments
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
            answer({ input: { questionId: question, body }, connections: [connection] }, { right }),
        },
      ]}
    />
  );
}

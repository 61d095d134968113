import { navigate } from 'wouter/use-browser-location';
import { overHere } from '../../lib/panel';
import { all, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { hatNames } from '../../ui/Mark';
import { Decide, type Right } from '../../ui/Right';
import { Row, Why } from '../inbox/Row';
import { placeOf, type Target } from '../inbox/target';
import type { Waiting_product$data } from './__generated__/Waiting_product.graphql';
import type { Plain } from './further';
import type { Question } from './questions';

type Ask = Waiting_product$data['asksForMe'][number];
export type Story = Waiting_product$data['review']['edges'][number]['node'];
type On = { product: string; current: boolean; onFocus: (id: string) => void };

const go = ({ href, panel }: Target) => navigate(href, panel ? { state: overHere() } : {});

export function ReviewRow({ product, story, right, ...row }: On & { story: Story; right: Right }) {
  const { id, key, title, statusSince, criteria, assignees } = story;
  const to = placeOf({ id, key }, product) ?? { href: '', panel: true };
  const met = criteria.filter(({ state }) => state === 'MET').length;
  const by = all(assignees.map(({ name }) => firstName(name)));
  return (
    <Row
      {...row}
      id={id}
      hat={right.decidedBy[0]}
      kind="Review"
      to={to}
      title={`${key} ${title}`}
      at={statusSince}
      buttons={
        <Decide right={right} size="small" onClick={() => go(to)}>
          <span className="unseen">{key}: </span>
          Review
        </Decide>
      }
    >
      <Why who={[`${met} of ${criteria.length} criteria met`, by].filter(Boolean).join(', ')} />
    </Row>
  );
}

/** What is one line, and seen to elsewhere. */
export function PlainRow({ plain, right, ...row }: On & { plain: Plain; right: Right }) {
  const { id, kind, title, why, at, to, press } = plain;
  return (
    <Row
      {...row}
      id={id}
      hat={right.decidedBy[0]}
      kind={kind}
      to={to}
      title={title}
      at={at}
      buttons={
        <Decide right={right} size="small" onClick={() => go(to)}>
          <span className="unseen">{title}: </span>
          {press}
        </Decide>
      }
    >
      <Why who={why} />
    </Row>
  );
}

/** A decision that a report asks for. */
export function AskRow({ product, ask, ...row }: On & { ask: Ask }) {
  const { id, question, createdAt, report } = ask;
  const to = { href: paths.report({ product, report: report.id }), panel: false };
  const by = report.publishedBy?.name;
  return (
    <Row
      {...row}
      id={id}
      hat="PM"
      kind="Decision"
      to={to}
      title={question}
      at={createdAt}
      buttons={
        <Button size="small" onClick={() => go(to)}>
          <span className="unseen">{question}: </span>
          Decide
        </Button>
      }
    >
      <Why who={by ? firstName(by) : 'A report'}>{report.headline}</Why>
    </Row>
  );
}

type QuestionRowProps = On & { question: Question; right: Right; mine: boolean };

export function QuestionRow({ product, question, right, mine, ...row }: QuestionRowProps) {
  const { id, body, hat, author, subject, createdAt } = question;
  const to = placeOf(subject, product) ?? { href: '', panel: false };
  const about = [subject.key, subject.title ?? subject.name].filter(Boolean).join(' ');
  const who = mine ? 'You' : author ? firstName(author.name) : 'Someone';
  const name = <span className="unseen">{about}: </span>;
  return (
    <Row
      {...row}
      id={id}
      hat={hat}
      kind="Question"
      to={to}
      title={about}
      at={createdAt}
      buttons={
        mine ? (
          <Button size="small" onClick={() => go(to)}>
            {name}
            Open
          </Button>
        ) : (
          <Decide right={right} size="small" onClick={() => go(to)}>
            {name}
            Answer
          </Decide>
        )
      }
    >
      <Why who={hat ? `${who}, ${hatNames[hat]}` : who}>{body}</Why>
    </Row>
  );
}

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import {
  createOperationDescriptor,
  type Disposable,
  getFragment,
  getRequest,
  getSelector,
  type IEnvironment,
  type SingularReaderSelector,
} from 'relay-runtime';
import { parts } from '../../lib/tens';
import type {
  StoryRow_story$data,
  StoryRow_story$key,
} from './__generated__/StoryRow_story.graphql';
import type { SelectionBar_stories$key } from './__generated__/SelectionBar_stories.graphql';
import type { rowsRanksQuery } from './__generated__/rowsRanksQuery.graphql';
import type { rowsQuery } from './__generated__/rowsQuery.graphql';
import { storyRow } from './StoryRow';

export type RowKey = { readonly id: string; readonly key: string } & StoryRow_story$key &
  SelectionBar_stories$key[number];

const most = 100; // what `nodes` answers at most

const query = graphql`
  query rowsQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Story @alias(as: "story") {
        id
        key
        ...StoryRow_story
        ...SelectionBar_stories
      }
    }
  }
`;

const ranksQuery = graphql`
  query rowsRanksQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Story {
        id
        rank
      }
    }
  }
`;

/**
 * The stories of a long list, read by id in windows: the list itself holds
 * nothing but ids, so a change of one story is a change of one row.
 */
export class Rows {
  private readonly keys = new Map<string, RowKey>();
  private readonly named = new Map<string, string>();
  private readonly asked = new Set<string>();
  private readonly kept: Disposable[] = [];
  private readonly listeners = new Set<() => void>();
  private version = 0;
  /** Some could not be read. */
  failed = false;

  constructor(private readonly environment: IEnvironment) {}

  /** Whether any story was read. */
  any = () => this.keys.size > 0;

  /** The story to show, once it was read. */
  get = (id: string) => this.keys.get(id);

  /** The story with this key, once it was read. */
  idOf = (key: string) => this.named.get(key);

  /** What is known of a story now, for what is done with it. */
  read(id: string): StoryRow_story$data | undefined {
    const key = this.keys.get(id);
    if (!key) return undefined;
    const selector = getSelector(getFragment(storyRow), key) as SingularReaderSelector;
    return this.environment.lookup(selector).data as unknown as StoryRow_story$data;
  }

  /** The ranks of at most a hundred stories, asked for where they are not known. */
  ranks = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const known = new Map(ids.map((id) => [id, this.read(id)?.rank]));
    const unread = ids.filter((id) => known.get(id) === undefined);
    if (unread.length > 0) {
      const answer = await fetchQuery<rowsRanksQuery>(this.environment, ranksQuery, {
        ids: unread,
      }).toPromise();
      for (const node of answer?.nodes ?? []) if (node?.id) known.set(node.id, node.rank);
    }
    return new Map([...known].flatMap(([id, rank]) => (rank === undefined ? [] : [[id, rank]])));
  };

  /** Takes over stories that came with another query. */
  put(stories: readonly (RowKey | null | undefined)[]) {
    let news = false;
    for (const story of stories) {
      if (!story) continue;
      this.asked.add(story.id);
      if (this.keys.has(story.id)) continue;
      this.keep(story);
      news = true;
    }
    if (news) this.changed();
  }

  /** Reads those of the stories that were not asked for yet. */
  want(ids: readonly string[]) {
    const missing = ids.filter((id) => !this.asked.has(id));
    for (const some of parts(missing, most)) {
      this.load(some).catch(() => {
        this.failed = true;
        this.changed();
      });
    }
  }

  /** Reads those of the stories that never were: what is to be done with them stands on what they are. */
  async know(ids: readonly string[]) {
    const unread = ids.filter((id) => !this.keys.has(id));
    for (const some of parts(unread, most)) await this.load(some);
  }

  /** What was read is asked for anew when it is wanted again; until then it stays on screen. */
  stale() {
    this.asked.clear();
    this.changed();
  }

  again = () => {
    this.failed = false;
    this.stale();
  };

  dispose() {
    for (const kept of this.kept) kept.dispose();
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  snapshot = () => this.version;

  private keep(story: RowKey) {
    this.keys.set(story.id, story);
    this.named.set(story.key, story.id);
  }

  private changed() {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  private async load(ids: string[]) {
    for (const id of ids) this.asked.add(id);
    this.kept.push(this.environment.retain(createOperationDescriptor(getRequest(query), { ids })));
    const answer = await fetchQuery<rowsQuery>(this.environment, query, { ids }).toPromise();
    for (const node of answer?.nodes ?? []) if (node?.story) this.keep(node.story);
    this.failed = false;
    this.changed();
  }
}

/** The rows of a page; `fresh` is what its query is refreshed by. */
export function useRows(fresh: number): Rows {
  const environment = useRelayEnvironment();
  const [rows] = useState(() => new Rows(environment));
  useSyncExternalStore(rows.subscribe, rows.snapshot);
  const last = useRef(fresh);
  useEffect(() => {
    if (last.current !== fresh) rows.stale();
    last.current = fresh;
  }, [rows, fresh]);
  useEffect(() => () => rows.dispose(), [rows]);
  return rows;
}

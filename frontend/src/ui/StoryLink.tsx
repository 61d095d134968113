import type { ComponentProps } from 'react';
import { Link, useSearch } from 'wouter';
import { overHere } from '../lib/panel';
import { paths } from '../paths';

type StoryLinkProps = Omit<ComponentProps<'a'>, 'href'> & { product: string; story: string };

/** Opens a story over the page it stands on, which keeps its filter. */
export function StoryLink({ product, story, ...rest }: StoryLinkProps) {
  const search = useSearch();
  const href = paths.story({ product, story }) + (search && `?${search}`);
  return <Link {...rest} href={href} state={overHere()} />;
}

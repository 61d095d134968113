import type { ComponentProps } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { overHere } from '../lib/panel';
import { paths } from '../paths';

type StoryLinkProps = Omit<ComponentProps<'a'>, 'href'> & { product: string; story: string };

/**
 * Opens a story over the page it stands on, which keeps its filter. (Not by
 * wouter's Link: that one renders again whenever the address changes, and a
 * page has hundreds.)
 */
export function StoryLink({ product, story, children, ...rest }: StoryLinkProps) {
  const search = useSearch();
  const href = paths.story({ product, story }) + (search && `?${search}`);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        const { ctrlKey, metaKey, altKey, shiftKey, button } = event;
        if (ctrlKey || metaKey || altKey || shiftKey || button !== 0) return;
        event.preventDefault();
        navigate(href, { state: overHere() });
      }}
    >
      {children}
    </a>
  );
}

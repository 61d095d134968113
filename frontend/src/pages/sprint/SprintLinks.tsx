import { Link } from 'wouter';
import { narrow, useMedia } from '../../lib/useMedia';
import { paths } from '../../paths';
import { Button, buttonClass } from '../../ui/Button';
import { Menu, MenuLink } from '../../ui/Menu';

const pages = { Review: paths.review, Retro: paths.retro, Charts: paths.charts };

type SprintLinksProps = {
  product: string;
  /** None of what was not started yet. */
  sprint: { id: string; state: string };
  here?: keyof typeof pages;
};

/** The ways to what else there is of a sprint. */
export function SprintLinks({ product, sprint, here }: SprintLinksProps) {
  const small = useMedia(narrow);
  if (sprint.state === 'PLANNED') return null;
  const links = Object.entries(pages)
    .filter(([name]) => name !== here)
    .map(([name, to]) => ({
      name,
      href: to({ product }) + (sprint.state === 'CLOSED' ? `?sprint=${sprint.id}` : ''),
    }));
  if (small) {
    return (
      <Menu
        align="end"
        trigger={
          <Button look="ghost" size="small" square aria-label="More of this sprint">
            <i aria-hidden="true">···</i>
          </Button>
        }
      >
        {links.map(({ name, href }) => (
          <MenuLink key={name} href={href}>
            {name}
          </MenuLink>
        ))}
      </Menu>
    );
  }
  return links.map(({ name, href }) => (
    <Link key={name} href={href} className={buttonClass({ look: 'ghost', size: 'small' })}>
      {name}
    </Link>
  ));
}

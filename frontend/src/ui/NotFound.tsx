import { Link } from 'wouter';
import { paths } from '../paths';
import { buttonClass } from './Button';
import { Empty } from './Empty';

/** Nothing here, or nothing one may see: the API does not tell the two apart, nor do we. */
export function NotFound({ what }: { what: string }) {
  return (
    <Empty
      title={`There is no ${what} here.`}
      actions={
        <Link href={paths.start({})} className={buttonClass({})}>
          To the start
        </Link>
      }
    >
      It may be gone, or not yours to see.
    </Empty>
  );
}

import { Button } from '@mantine/core';
import { failureMessage } from '../../app/api/failure';
import css from './more-button.module.css';

type MoreButtonProps = {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: unknown;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly children: string;
};

/** Goes on in a list that comes a page at a time; nothing when there is no more. */
export function MoreButton({ query, children }: MoreButtonProps) {
  if (!query.hasNextPage) return null;
  return (
    <div className={`${css['more']} k-not-print`}>
      {query.isFetchNextPageError && <p role="alert">{failureMessage(query.error)}</p>}
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {children}
      </Button>
    </div>
  );
}

import { cardResponse } from '../card-response.ts';
import type { Update } from '../stories.ts';

export { eventCardPaths as getStaticPaths } from '../paths.ts';

export const GET = ({ props: { story, event } }: { props: Update }) => cardResponse(story, event);

import { cardResponse } from '../card-response.ts';
import type { Story } from '../stories.ts';

export { storyCardPaths as getStaticPaths } from '../paths.ts';

export const GET = ({ props }: { props: { story: Story } }) => cardResponse(props.story);

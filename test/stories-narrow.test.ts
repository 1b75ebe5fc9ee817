import { describeStories } from './stories.js';

await describeStories(360, { reflows: true });

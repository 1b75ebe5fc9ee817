import { describeStories } from './stories.js';

await describeStories(1280);

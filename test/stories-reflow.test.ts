import { describeReflow } from './stories.js';

await describeReflow();

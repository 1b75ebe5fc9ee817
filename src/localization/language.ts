export { addLanguage } from './words.js';

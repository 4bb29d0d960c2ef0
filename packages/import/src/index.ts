export { detectFormat } from './detect-format.ts';
export { formatReport } from './format-report.ts';
export { importArticle } from './import-article.ts';
export { NoArticleError } from './no-article-error.ts';
export type * from './types.ts';

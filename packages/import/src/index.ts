export { detectFormat } from './detect-format.ts';
export { formatReport } from './format-report.ts';
export type { PassedOver } from './exports/exported-post.ts';
export { foreignFile } from './exports/foreign-file.ts';
export { ForeignFileError } from './exports/foreign-file-error.ts';
export { importArticle } from './import-article.ts';
export { importArticles, type ImportedFile } from './import-articles.ts';
export { NoArticleError } from './no-article-error.ts';
export type * from './types.ts';

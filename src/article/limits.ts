/** The largest article that is read, in bytes: of the file, or of the text in UTF-8 where it comes decoded. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024

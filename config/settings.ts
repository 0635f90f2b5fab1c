/** How long the download of an attachment may take. 2 MiB come in well under 10 s on a line of 2 Mbit/s. */
export const ATTACHMENT_TIMEOUT_MS = 10_000

/** Threads that read articles. One leaves the gateway its own core on the smallest machines; two let a short one pass a long one. */
export const READING_THREADS = 2

/** Readings that may wait for a thread. Past that a member is told at once to come back rather than after minutes. */
export const READING_QUEUE = 16

/** How long one reading may take. An interaction's token lives 15 minutes, a member's patience half a minute. */
export const READING_TIMEOUT_MS = 30_000

/** How long a stop waits for the work in hand. Container runtimes kill 10 s after their stop signal. */
export const STOP_TIMEOUT_MS = 8_000

/** How long a write waits for another process on the same archive; all of it is time in which the gateway isn't served. */
export const ARCHIVE_BUSY_TIMEOUT_MS = 5_000

/** Stories in a completion: Discord takes 25 choices. */
export const STORIES_COMPLETED = 25

/** People in a completion: Discord takes 25 choices. */
export const PEOPLE_COMPLETED = 25

/** Quotations that one question fetches from the archive, over all pages of its answer. */
export const QUOTATIONS_FOUND = 200

/** People on one page: a select menu takes 25, and a screen shows about ten lines. */
export const PEOPLE_PER_PAGE = 10

/** Figures on one page, a line or two each. */
export const FIGURES_PER_PAGE = 10

/** Quotations on one page: five of the usual 60 to 200 characters stay well under an embed's 4,096. */
export const QUOTATIONS_PER_PAGE = 5

/** Source sentences on one page of evidence: as many as the page that they stand behind has items at the most. */
export const EVIDENCE_PER_PAGE = 10

/**
 * How long a member waits for a model before the rules answer, from the moment they asked. A model writes a brief in ten seconds to
 * thirty, and it takes the rules' place when it is there: nobody should look at nothing for so long.
 */
export const MODEL_PATIENCE_MS = 3_000

/** How long an answer may still be changed for a model's, from the moment it was asked for. An interaction's token lives 15 minutes. */
export const MODEL_LIMIT_MS = 14 * 60_000

/** How long one try at a model may take. A long article's reading is some thousand tokens; models that think first, and small machines, take minutes. */
export const MODEL_TIMEOUT_MS = 180_000

/** How long whoever sits at the stand-in's terminal waits for a model: it can't change what it has printed. */
export const TERMINAL_PATIENCE_MS = 120_000

/** Tries after the first, where the endpoint is overloaded or out of reach. */
export const MODEL_RETRIES = 2

/** Failures in a row after which the endpoint is left in peace, and for how long. */
export const MODEL_FAILURES = 5
export const MODEL_REST_MS = 30_000

/** How long it isn't asked again for a story whose answer was worth nothing: the same question would mostly be paid for in vain. */
export const MODEL_RETRY_MS = 3_600_000

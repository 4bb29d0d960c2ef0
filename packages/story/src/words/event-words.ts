/**
 * The words in which events are told, in one language. What stands in braces is filled in; each is
 * to be used, and none other is known.
 */
export interface EventWords {
  /** What events are called, by kind and as titles begin: "Correction". */
  update: string;
  correction: string;
  clarification: string;
  retraction: string;
  withdrawn: string;
  /** The label of the first publication. */
  firstPublished: string;
  /** "Update 3": `{number}`. */
  numbered: string;
  /** The title of a note without a headline: `{kind}`, `{date}`, `{story}`. */
  titleByDate: string;
  /** The title of what mends or takes back something: `{kind}`, `{title}`. */
  titleByKind: string;
  /** What stands for a note without words of its own, by kind: `{date}`. */
  wasUpdated: string;
  wasCorrected: string;
  wasClarified: string;
  wasRetracted: string;
  /** What stands for what was withdrawn, by kind: `{date}`, `{withdrawn}`. */
  storyWithdrawn: string;
  updateWithdrawn: string;
  correctionWithdrawn: string;
  clarificationWithdrawn: string;
  retractionWithdrawn: string;
  /** How the first publication begins in feeds where its text was changed since: `{date}`. */
  amended: string;
  /** What ends a sentence, with the space after it: ". " */
  fullStop: string;
}
